package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import java.util.List;

/** The accounts that an administrator made known, for those who need no more of them than the name. */
public final class KnownAccounts {

    private KnownAccounts() {}

    /** Their names, in the order of the System page. */
    public static List<String> names() {
        return ScalingoConfiguration.get().names();
    }
}
