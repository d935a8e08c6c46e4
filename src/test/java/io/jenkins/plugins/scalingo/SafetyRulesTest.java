package io.jenkins.plugins.scalingo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import hudson.util.FormValidation;
import hudson.util.Secret;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no line of the plugin may do, wherever it stands. */
@DisplayName("No line of the plugin")
class SafetyRulesTest {
    private static final String RUNS_ON_AGENTS = ".*\\.step\\.archive\\.(Packing|Sending)";

    /** Each class that can be written to a stream, and whoever needs that. Nothing else may be read from one. */
    private static final Map<String, String> SERIALIZABLE = Map.ofEntries(
            Map.entry("lifecycle.LedgerFormat$InstantReader", "Jackson's base class says so; nobody writes it"),
            Map.entry("lifecycle.LedgerFormat$InstantWriter", "Jackson's base class says so; nobody writes it"),
            Map.entry("step.BuildContext", "Pipeline's base class says so; nobody writes it"),
            Map.entry("step.DeployChoices", "Pipeline saves it with a step that waits"),
            Map.entry("step.DeployingExecution", "Pipeline saves a step that waits"),
            Map.entry("step.DeploymentFailure", "Pipeline saves why a build ended"),
            Map.entry("step.DeploymentResult", "Pipeline saves variables"),
            Map.entry("step.ReviewAppExecution", "Pipeline saves a step that waits"),
            Map.entry("step.ReviewAppResult", "Pipeline saves variables"),
            Map.entry("step.ScalingoDeployExecution", "Pipeline saves a step that waits"),
            Map.entry("step.Superseded", "Pipeline saves why a build ended"),
            Map.entry("step.WaitingExecution", "Pipeline saves a step that waits"),
            Map.entry("step.WorkspaceDeployExecution", "Pipeline saves a step that waits"),
            Map.entry("step.archive.Packed", "an agent answers with it"),
            Map.entry("step.archive.Packing", "is sent to an agent"),
            Map.entry("step.archive.PackingChoices", "is sent to an agent"),
            Map.entry("step.archive.Sending", "is sent to an agent"),
            Map.entry("step.archive.Sent", "an agent answers with it"),
            Map.entry("step.archive.Way", "is sent to an agent"));

    private final JavaClasses plugin = WebMethods.plugin();

    @Test
    void canBeReadFromAStreamWithoutReason() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : plugin) {
            boolean serializable = type.isAssignableTo(Serializable.class)
                    && !type.isAssignableTo(Throwable.class)
                    && !type.isEnum()
                    && !type.isAnonymousClass()
                    && !(type.getSuperclass().isPresent()
                            && type.getRawSuperclass().orElseThrow().isEnum());
            if (serializable) {
                found.add(type.getName().substring(WebMethods.PLUGIN.length() + 1));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(SERIALIZABLE.keySet()));
    }

    @Test
    void readsObjectsFromAStream() {
        noClasses().should().dependOnClassesThat(type(ObjectInputStream.class)).check(plugin);
    }

    @Test
    void runsOnTheControllerForAnAgent() {
        classes()
                .that(DescribedPredicate.describe(
                        "can be sent over a channel",
                        candidate -> candidate.getAllRawInterfaces().stream()
                                .anyMatch(each -> each.getName().equals("hudson.remoting.Callable")
                                        || each.getName().equals("hudson.FilePath$FileCallable"))))
                .should()
                .beAssignableTo("jenkins.MasterToSlaveFileCallable")
                .andShould()
                .haveNameMatching(RUNS_ON_AGENTS)
                .check(plugin);
        noClasses()
                .should()
                .dependOnClassesThat(nameMatching("jenkins\\.SlaveToMaster.*|jenkins\\.security\\.Roles"
                        + "|org\\.jenkinsci\\.remoting\\.Role.*|hudson\\.remoting\\.(Callable|Channel)"))
                .check(plugin);
    }

    @Test
    void takesASecretToAnAgent() {
        noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("..step.archive.."))
                .should()
                .haveRawType(assignableTo(ApiToken.class)
                        .or(assignableTo(Scalingo.class))
                        .or(assignableTo(Secret.class)))
                .check(plugin);
        for (JavaClass sent : plugin.that(nameMatching(RUNS_ON_AGENTS))) {
            assertThat(sent.getAllFields())
                    .filteredOn(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .extracting(JavaField::getRawType)
                    .extracting(JavaClass::getSimpleName)
                    .isSubsetOf("String", "URI", "Way", "PackingChoices", "TaskListener");
        }
    }

    @Test
    void readsAPlainSecretOutsideOfTheAccounts() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(WebMethods.PLUGIN + ".account.ScalingoAccounts")
                .should()
                .callMethodWhere(called(Secret.class, "getPlainText"))
                .check(plugin);
    }

    @Test
    void writesMarkupOfItsOwn() {
        noClasses()
                .should()
                .callMethodWhere(called(FormValidation.class, ".*WithMarkup"))
                .check(plugin);
    }

    @Test
    void writesToTheStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(plugin);
        noClasses()
                .should()
                .callMethodWhere(called(Throwable.class, "printStackTrace"))
                .check(plugin);
    }

    @Test
    void opensAConnectionPastTheTransport() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(HttpURLConnection.class))
                .orShould()
                .callMethodWhere(called(URL.class, "open.*"))
                .check(plugin);
        noClasses()
                .that(DescribedPredicate.not(nameMatching(
                        ".*\\.(platform\\.(HttpTransport|HttpSocket|BoundedBody)|account\\.JenkinsTransport"
                                + "|step\\.archive\\.(Upload|Sending|Delivery))(\\$.*)?")))
                .should()
                .dependOnClassesThat(nameMatching("java\\.net\\.http\\.Http(Client|Request).*"))
                .check(plugin);
    }

    @Test
    void throwsWhatNobodyCanTellApart() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(plugin);
    }

    @Test
    void isInACircleOfPackages() {
        slices().matching(WebMethods.PLUGIN + ".(**)").should().beFreeOfCycles().check(plugin);
    }

    private static DescribedPredicate<JavaMethodCall> called(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && call.getTarget().getName().matches(method));
    }
}
