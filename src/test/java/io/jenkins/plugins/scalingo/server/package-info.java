/**
 * A Jenkins as a process of this machine: {@link io.jenkins.plugins.scalingo.server.JenkinsServer JenkinsServer} runs a
 * given war in a {@link io.jenkins.plugins.scalingo.server.JenkinsHome JenkinsHome} that it makes of given plugin
 * files. Knows what any Jenkins is, and nothing of this plugin.
 */
package io.jenkins.plugins.scalingo.server;
