/**
 * Holds the documents to what is so: they lead to files that exist, name commands, properties and messages that there
 * are, and what they show as code is code that runs.
 *
 * <p>{@link io.jenkins.plugins.scalingo.documents.Example} is one block of code; a comment before it in the document,
 * such as {@code <!-- run: pipeline -->}, names its {@link io.jenkins.plugins.scalingo.documents.Runner}. A block
 * without one fails the tests.
 */
package io.jenkins.plugins.scalingo.documents;
