/**
 * A branch source for tests in a real Jenkins: branches, change requests and their commits live in memory, in a
 * {@link io.jenkins.plugins.scalingo.testsource.TestRepository}, and one Jenkinsfile serves them all. Left out of
 * builds that have no Jenkins.
 */
package io.jenkins.plugins.scalingo.testsource;
