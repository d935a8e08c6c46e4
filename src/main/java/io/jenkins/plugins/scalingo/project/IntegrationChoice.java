package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScmIntegration;
import io.jenkins.plugins.scalingo.project.AppCheck.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Through which of its SCM integrations an account may reach a project's repository.
 *
 * @param all the account's integrations
 * @param repository the repository; empty if it is not known yet
 */
record IntegrationChoice(List<ScmIntegration> all, Optional<RepositoryUrl> repository) {

    /** Where a person adds one. */
    private static final String WHERE = "https://dashboard.scalingo.com/account/integrations";

    /** One choice: what the reader sees, and the id. */
    record Option(String text, String id) {}

    IntegrationChoice {
        requireNonNull(all);
        requireNonNull(repository);
    }

    /**
     * What there is to choose: the one of the repository's host, whichever that is, then those of that host, then the
     * others, marked as such.
     *
     * @param chosen the id that was chosen so far, which is kept even if there is no such integration; empty if none
     */
    List<Option> options(String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Messages.IntegrationChoice_byHost(), ""));
        all.stream()
                .sorted(Comparator.comparing(this::isElsewhere))
                .map(each -> new Option(
                        isElsewhere(each) ? Messages.IntegrationChoice_elsewhere(told(each)) : told(each), each.id()))
                .forEach(options::add);
        if (options.stream().noneMatch(option -> option.id.equals(chosen))) {
            options.add(new Option(chosen, chosen));
        }
        return options;
    }

    /** Whether the account can reach the repository through the one that was chosen, or through any if none was. */
    Verdict verdict(String chosen) {
        if (repository.isEmpty()) {
            return Verdict.good("");
        }
        String host = repository.get().hostName();
        if (chosen.isEmpty()) {
            return all.stream().allMatch(this::isElsewhere)
                    ? Verdict.bad(Messages.IntegrationChoice_noneFor(host, hosts(), WHERE))
                    : Verdict.good("");
        }
        return all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .map(each -> isElsewhere(each)
                        ? Verdict.bad(Messages.IntegrationChoice_otherHost(told(each), host))
                        : Verdict.good(""))
                .orElseGet(() -> Verdict.bad(Messages.IntegrationChoice_gone(chosen)));
    }

    private boolean isElsewhere(ScmIntegration integration) {
        return repository.isPresent()
                && !integration.host().isEmpty()
                && !integration.host().equals(repository.get().hostName());
    }

    private String hosts() {
        return all.isEmpty()
                ? Messages.IntegrationChoice_none()
                : all.stream().map(IntegrationChoice::told).distinct().collect(Collectors.joining(", "));
    }

    private static String told(ScmIntegration integration) {
        String host = integration.host().isEmpty() ? integration.scmType().word() : integration.host();
        return integration.username().isEmpty() ? host : host + " · " + integration.username();
    }
}
