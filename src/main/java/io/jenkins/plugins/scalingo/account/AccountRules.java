package io.jenkins.plugins.scalingo.account;

import io.jenkins.plugins.scalingo.platform.Region;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account may look like: the one place that decides it, for the form as for configuration as code. Each method
 * answers with what is wrong, in the reader's language, or with nothing.
 */
final class AccountRules {

    static final int LONGEST_NAME = 64;

    private AccountRules() {}

    /** The first thing that is wrong with a list of accounts, naming the account. */
    static Optional<String> wrong(List<Account> accounts) {
        Set<String> names = new HashSet<>();
        return accounts.stream()
                .flatMap(account -> Stream.of(
                                wrong(account).map(what -> Messages.AccountRules_account(account.getName(), what)),
                                names.add(account.getName())
                                        ? Optional.<String>empty()
                                        : Optional.of(Messages.AccountRules_nameTwice(account.getName())))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** The same where the accounts are a folder's, which may send no secret where none of the controller's is sent. */
    static Optional<String> wrongInFolder(List<Account> accounts, List<Account> global) {
        return wrong(accounts).or(() -> accounts.stream()
                .flatMap(account -> elsewhere(account, global)
                        .map(what -> Messages.AccountRules_account(account.getName(), what))
                        .stream())
                .findFirst());
    }

    /** What is wrong with where a folder's account is. */
    static Optional<String> elsewhere(Account account, List<Account> global) {
        return account.isCustom() && global.stream().noneMatch(account::isAtHome)
                ? Optional.of(Messages.AccountRules_unknownAddresses())
                : Optional.empty();
    }

    /** The first thing that is wrong with one account, whatever the others are. */
    static Optional<String> wrong(Account account) {
        return name(account.getName())
                .or(() -> connection(account))
                .or(() -> requestsPerMinute(account.getRequestsPerMinute()));
    }

    /** The first thing that keeps an account from reaching the platform. */
    static Optional<String> connection(Account account) {
        return region(account.getRegion())
                .or(() -> account.isCustom() ? url(account.getAuthUrl()) : Optional.empty())
                .or(() -> account.isCustom() ? url(account.getApiUrl()) : Optional.empty())
                .or(() -> credentialsId(account.getCredentialsId()));
    }

    static Optional<String> name(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(Messages.AccountRules_nameMissing());
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Messages.AccountRules_nameTooLong(LONGEST_NAME));
        }
        if (name.contains(AccountHome.SEPARATOR)) {
            return Optional.of(Messages.AccountRules_nameWithSlashes());
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(Messages.AccountRules_nameUnprintable())
                : Optional.empty();
    }

    static Optional<String> region(String region) {
        return Account.CUSTOM.equals(region) || Region.named(region).isPresent()
                ? Optional.empty()
                : Optional.of(unknownRegion(region));
    }

    static String unknownRegion(String region) {
        String known = Stream.concat(Region.known().stream().map(Region::name), Stream.of(Account.CUSTOM))
                .collect(Collectors.joining(", "));
        return Messages.AccountRules_regionUnknown(region, known);
    }

    /** The root of an API, authentication or regional. */
    static Optional<String> url(String url) {
        if (url == null || url.isBlank()) {
            return Optional.of(Messages.AccountRules_urlMissing());
        }
        try {
            URI root = URI.create(url.strip());
            new Region(Account.CUSTOM, root, root);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    url.strip().toLowerCase(Locale.ROOT).startsWith("http://")
                            ? Messages.AccountRules_urlUnencrypted()
                            : Messages.AccountRules_urlMalformed(Region.OSC_FR1.api()));
        }
    }

    static Optional<String> credentialsId(String id) {
        return id == null || id.isBlank() ? Optional.of(Messages.AccountRules_credentialsMissing()) : Optional.empty();
    }

    static Optional<String> requestsPerMinute(int number) {
        return number < RequestBudget.SMALLEST
                ? Optional.of(Messages.AccountRules_budgetTooSmall(RequestBudget.SMALLEST))
                : Optional.empty();
    }
}
