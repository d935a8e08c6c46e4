package io.jenkins.plugins.scalingo.account;

/** There is no client for an account; the message says in one line why, and what to do about it. */
public final class NoAccountException extends Exception {

    private static final long serialVersionUID = 1;

    NoAccountException(String message) {
        super(message);
    }
}
