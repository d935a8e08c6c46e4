package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The name of one thing that is kept in step. A key carries no news: two events about the same thing are one key, and
 * what is to be done about it is worked out from the state of both sides when its turn comes.
 */
public sealed interface Key permits ReviewAppKey, ChildAppKey, BranchKey, LinkKey, OrderKey, LogKey {

    /** The name by which {@link Accounts} knows the account. */
    String account();

    /** The app that the key belongs to; for a review app or a child app its parent. */
    AppName app();
}
