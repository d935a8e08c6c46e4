package io.jenkins.plugins.scalingo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    @Test
    void accountInAPublicRegionNeedsNameAndTokenOnly() {
        assertThat(AccountRules.wrong(new Account("production", "token"))).isEmpty();
    }

    @Test
    void accountWithoutNameIsRefused() {
        assertThat(AccountRules.wrong(new Account("  ", "token"))).get().asString().contains("Enter a name");
        assertThat(AccountRules.wrong(new Account(null, "token"))).isPresent();
    }

    @Test
    void nameOnTwoLinesIsRefused() {
        assertThat(AccountRules.name("one\ntwo")).get().asString().contains("line breaks");
        assertThat(AccountRules.name("x".repeat(AccountRules.LONGEST_NAME + 1))).isPresent();
    }

    @Test
    void nameThatCouldBeAFoldersIsRefused() {
        assertThat(AccountRules.name("team//production")).get().asString().contains("two slashes");
        assertThat(AccountRules.name("team/production")).isEmpty();
    }

    @Test
    void foldersAccountIsWhereAnAdministratorSendsTokensOrInAPublicRegion() {
        Account ours = custom("https://auth.example.com", "https://api.example.com");
        Account same = custom("https://auth.example.com", "https://api.example.com");
        Account evil = custom("https://auth.example.com", "https://elsewhere.example.com");
        Account publicRegion = new Account("production", "token");

        assertThat(AccountRules.wrongInFolder(List.of(same), List.of(ours))).isEmpty();
        assertThat(AccountRules.wrongInFolder(List.of(publicRegion), List.of())).isEmpty();
        assertThat(AccountRules.wrongInFolder(List.of(publicRegion, evil), List.of(ours)))
                .get()
                .asString()
                .contains("custom-one", "Ask an administrator");
        assertThat(AccountRules.wrongInFolder(List.of(same), List.of(publicRegion))).isPresent();
    }

    private static Account custom(String authUrl, String apiUrl) {
        Account account = new Account("custom-one", "token");
        account.setRegion("custom");
        account.setAuthUrl(authUrl);
        account.setApiUrl(apiUrl);
        return account;
    }

    @Test
    void accountWithoutTokenIsRefused() {
        assertThat(AccountRules.wrong(new Account("production", ""))).get().asString().contains("secret text");
    }

    @Test
    void secondAccountOfTheSameNameIsRefusedByItsName() {
        Optional<String> wrong =
                AccountRules.wrong(List.of(new Account("production", "one"), new Account(" production ", "two")));

        assertThat(wrong).get().asString().contains("production").contains("two");
    }

    @Test
    void complaintNamesTheAccount() {
        Account account = new Account("production", "token");
        account.setRequestsPerMinute(1);

        assertThat(AccountRules.wrong(List.of(new Account("staging", "token"), account)))
                .get()
                .asString()
                .contains("production")
                .contains("2");
    }

    @Test
    void unknownRegionIsRefusedWithThoseThatAreKnown() {
        Account account = new Account("production", "token");
        account.setRegion("osc-fr9");

        assertThat(AccountRules.wrong(account)).get().asString().contains("osc-fr9", "osc-fr1", "custom");
    }

    @Test
    void regionOfItsOwnNeedsBothAddresses() {
        Account account = new Account("production", "token");
        account.setRegion("custom");
        assertThat(AccountRules.wrong(account)).isPresent();

        account.setAuthUrl("https://auth.example.com");
        assertThat(AccountRules.wrong(account)).isPresent();

        account.setApiUrl("https://api.example.com/v1/");
        assertThat(AccountRules.wrong(account)).isEmpty();
        assertThat(account.place().api()).hasToString("https://api.example.com");
    }

    @Test
    void leftoverAddressesDoNotMatterInAPublicRegion() {
        Account account = new Account("production", "token");
        account.setAuthUrl("nonsense");

        assertThat(AccountRules.wrong(account)).isEmpty();
    }

    @Test
    void tokenIsNotSentUnencryptedToAnotherMachine() {
        assertThat(AccountRules.url("http://auth.example.com")).get().asString().contains("https://");
        assertThat(AccountRules.url("http://127.0.0.1:7000")).isEmpty();
        assertThat(AccountRules.url("http://localhost:7000")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth.example.com",
                "ftp://example.com",
                "https://",
                "https://me:secret@example.com",
                "ht tp://x"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThat(AccountRules.url(url)).get().asString().doesNotContain("secret");
    }
}
