package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.AutoCompletionCandidates;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Items;
import hudson.model.Job;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.account.VisibleAccount;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.platform.Time;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * The form of a project's settings. Whoever may not configure the project is told nothing, and costs no request: the
 * drop-down holds the current value alone, the completion is empty, and the checks are silent.
 */
@Extension
public final class ProjectFormDescriptor extends Descriptor<ProjectForm> {

    private static final Logger LOGGER = Logger.getLogger(ProjectFormDescriptor.class.getName());
    private static final int COMPLETIONS = 20;

    private final AppDirectory directory =
            new AppDirectory(key -> ScalingoAccounts.get().required(key), Time.system());

    /** For Jenkins. */
    public ProjectFormDescriptor() {
        super(ProjectForm.class);
    }

    @Override
    public String getDisplayName() {
        return Messages.ProjectForm_title();
    }

    @POST
    public ListBoxModel doFillAccountItems(@AncestorInPath Item item, @QueryParameter String account) {
        ListBoxModel accounts = new ListBoxModel();
        if (mayConfigure(item)) {
            VisibleAccount.to(item).forEach(each -> accounts.add(told(each), each.name()));
        }
        if (!account.isEmpty() && accounts.stream().noneMatch(option -> option.value.equals(account))) {
            accounts.add(0, new ListBoxModel.Option(account, account, true));
        }
        return accounts;
    }

    private static String told(VisibleAccount account) {
        return account.folder()
                .map(folder -> Messages.ProjectForm_accountOfFolder(account.name(), folder))
                .orElse(account.name());
    }

    /** Apps of the account whose name holds what was typed so far. */
    @POST
    public AutoCompletionCandidates doAutoCompleteApp(
            @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String account)
            throws InterruptedException {
        AutoCompletionCandidates candidates = new AutoCompletionCandidates();
        Optional<String> key = mayConfigure(item) ? KnownAccounts.key(item, account) : Optional.empty();
        if (key.isPresent()) {
            apps(key.get()).stream()
                    .filter(app -> app.contains(value.strip()))
                    .limit(COMPLETIONS)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    @POST
    public FormValidation doCheckAccount(@AncestorInPath Item item, @QueryParameter String value) {
        if (!mayConfigure(item)) {
            return FormValidation.ok();
        }
        List<String> known = KnownAccounts.names(item);
        if (known.isEmpty()) {
            return FormValidation.error(Messages.ProjectForm_noAccounts());
        }
        // Nothing is chosen only for the moment until the drop-down is filled.
        return value.isEmpty() || known.contains(value)
                ? FormValidation.ok()
                : FormValidation.error(Messages.ProjectForm_unknownAccount(value, String.join(", ", known)));
    }

    @POST
    public FormValidation doCheckApp(
            @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String account)
            throws InterruptedException {
        if (!mayConfigure(item)) {
            return FormValidation.ok();
        }
        Optional<String> wrong = ProjectRules.app(value);
        if (wrong.isPresent()) {
            return FormValidation.error(wrong.get());
        }
        AppTemplate template = new AppTemplate(value.strip());
        if (template.namesRepository() && !hasRepository(item)) {
            return item == null ? FormValidation.ok() : standsForEach(item, template);
        }
        Optional<String> repository = template.namesRepository() ? Repositories.name(item) : Optional.of("");
        if (repository.isEmpty()) {
            return FormValidation.error(Messages.ProjectForm_repositoryUnknown(AppTemplate.PLACE));
        }
        Optional<AppName> app = template.app(repository.get());
        if (app.isEmpty()) {
            return FormValidation.error(doesNotFit(repository.get(), template));
        }
        Optional<String> key = KnownAccounts.key(item, account);
        if (key.isEmpty()) {
            return FormValidation.ok();
        }
        AppCheck.Verdict verdict = new AppCheck(directory).of(key.get(), app.get());
        String text = template.namesRepository()
                ? Messages.ProjectForm_standsFor(value, app.get()) + " " + verdict.text()
                : verdict.text();
        return answer(new AppCheck.Verdict(verdict.grade(), text));
    }

    private static FormValidation answer(AppCheck.Verdict verdict) {
        return switch (verdict.grade()) {
            case GOOD -> FormValidation.ok(verdict.text());
            case WARNING -> FormValidation.warning(verdict.text());
            case BAD -> FormValidation.error(verdict.text());
        };
    }

    private static boolean hasRepository(Item item) {
        return item instanceof MultiBranchProject || item instanceof Job;
    }

    private static String doesNotFit(String repository, AppTemplate template) {
        return Messages.ProjectForm_doesNotFit(repository, template.text(), AppName.SHORTEST, AppName.LONGEST);
    }

    /** In a folder: whether there is an app for each project in it, as far as the reader may see those. */
    private static FormValidation standsForEach(Item folder, AppTemplate template) {
        return projects(folder)
                .flatMap(project -> Repositories.name(project)
                        .filter(name -> template.app(name).isEmpty())
                        .map(name -> Messages.ProjectForm_standsForSome(
                                project.getFullName(), doesNotFit(name, template)))
                        .stream())
                .findFirst()
                .map(FormValidation::warning)
                .orElseGet(() -> FormValidation.ok(Messages.ProjectForm_standsForEach(AppTemplate.PLACE)));
    }

    /** The multibranch projects of a folder that have no nearer settings than the folder's own. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Stream<MultiBranchProject<?, ?>> projects(Item folder) {
        Stream<MultiBranchProject<?, ?>> all = folder instanceof ItemGroup group
                ? (Stream) Items.getAllItems(group, MultiBranchProject.class).stream()
                : Stream.empty();
        Optional<ProjectForm> own = ProjectSettings.form(folder);
        return all.filter(project -> ProjectSettings.nearest(project).equals(own));
    }

    @POST
    public FormValidation doCheckAutoDeployBranch(@AncestorInPath Item item, @QueryParameter String value) {
        return mayConfigure(item) ? answer(ProjectRules.branch(value)) : FormValidation.ok();
    }

    @POST
    public FormValidation doCheckRepository(@AncestorInPath Item item, @QueryParameter String value) {
        return mayConfigure(item) ? answer(ProjectRules.repository(value)) : FormValidation.ok();
    }

    @POST
    public ListBoxModel doFillIntegrationItems(
            @AncestorInPath Item item,
            @QueryParameter String integration,
            @QueryParameter String account,
            @QueryParameter String repository)
            throws InterruptedException {
        ListBoxModel options = new ListBoxModel();
        choice(item, account, repository)
                .orElseGet(() -> new IntegrationChoice(List.of(), Optional.empty()))
                .options(integration)
                .forEach(option -> options.add(option.text(), option.id()));
        return options;
    }

    @POST
    public FormValidation doCheckIntegration(
            @AncestorInPath Item item,
            @QueryParameter String value,
            @QueryParameter String account,
            @QueryParameter String repository)
            throws InterruptedException {
        return choice(item, account, repository)
                .map(choice -> choice.verdict(value))
                .map(ProjectFormDescriptor::answer)
                .orElseGet(FormValidation::ok);
    }

    /** Empty if the reader may not know, or the platform does not say: the check of the app tells why. */
    private Optional<IntegrationChoice> choice(Item item, String account, String repository)
            throws InterruptedException {
        Optional<String> key = mayConfigure(item) ? KnownAccounts.key(item, account) : Optional.empty();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<RepositoryUrl> known = RepositoryUrl.of(repository);
        try {
            return Optional.of(new IntegrationChoice(
                    directory.integrations(key.get()),
                    known.isPresent() || !hasRepository(item) ? known : Repositories.of(item)));
        } catch (NoAccountException | ScalingoException e) {
            LOGGER.log(Level.FINE, e, () -> "No SCM integrations to offer");
            return Optional.empty();
        }
    }

    @POST
    public FormValidation doCheckHoursBeforeDeleteStale(@QueryParameter String value) {
        return answer(ProjectRules.hoursBeforeStale(value));
    }

    @POST
    public ListBoxModel doFillForksItems() {
        return new ListBoxModel(
                new ListBoxModel.Option(Messages.Forks_never(), Forks.NEVER.name()),
                new ListBoxModel.Option(Messages.Forks_trusted(), Forks.TRUSTED.name()));
    }

    /** For the view: who may trigger, the usual one first. */
    public List<Descriptor<TriggerForm>> getTriggers() {
        return List.of(
                ExtensionList.lookupSingleton(ByJenkins.DescriptorImpl.class),
                ExtensionList.lookupSingleton(ByPlatform.DescriptorImpl.class));
    }

    /** For the view: who triggers unless another is chosen. */
    public TriggerForm getUsualTrigger() {
        return new ByJenkins();
    }

    static FormValidation answer(Optional<String> wrong) {
        return wrong.map(FormValidation::error).orElseGet(FormValidation::ok);
    }

    private List<String> apps(String key) throws InterruptedException {
        try {
            return directory.apps(key);
        } catch (NoAccountException | ScalingoException e) {
            // A completion cannot tell: the check of the field does, as soon as it is left.
            LOGGER.log(Level.FINE, e, () -> "No app names to offer");
            return List.of();
        }
    }

    private static boolean mayConfigure(Item item) {
        return item == null ? Jenkins.get().hasPermission(Jenkins.ADMINISTER) : item.hasPermission(Item.CONFIGURE);
    }
}
