package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.GET;

/** What a page of somebody else's can have a reader's browser do: nothing; and a stranger: nothing. */
@DisplayName("Whatever can be called over the web")
class WebMethodsTest {

    /** They change nothing: asked again and again by the script beside the page. */
    private static final Set<String> READ =
            Set.of("ScalingoPage.doData", "ScalingoPage.doLogData", "ScalingoPage.doSuggest");

    /** What they answer is the same for everybody and in the source code: no permission keeps it secret. */
    private static final Map<String, String> PUBLIC = Map.of(
            "AccountDescriptor.doFillRegionItems", "Scalingo's public regions",
            "ByJenkins.DescriptorImpl.doFillGreenItems", "the values of a setting",
            "ByPlatform.DescriptorImpl.doCheckHoursBeforeDeleteOnClose", "whether what was typed is a number",
            "ProjectFormDescriptor.doCheckHoursBeforeDeleteStale", "whether what was typed is a number",
            "ProjectFormDescriptor.doFillForksItems", "the values of a setting",
            "ReviewAppStep.DescriptorImpl.doCheckPullRequest", "whether what was typed is a number",
            "ReviewAppStep.DescriptorImpl.doFillActionItems", "the values of a parameter",
            "ScalingoDeployStep.DescriptorImpl.doCheckCommit", "whether what was typed looks like a commit",
            "ScalingoDeployStep.DescriptorImpl.doCheckTimeout", "whether what was typed is a number",
            "ScalingoDeployStep.DescriptorImpl.doFillSourceItems", "the values of a parameter");

    private final List<JavaMethod> all = WebMethods.of(WebMethods.plugin()).toList();

    @Test
    void isFound() {
        assertThat(all)
                .extracting(WebMethods::name)
                .contains(
                        "ScalingoPage.doDeploy",
                        "AccountDescriptor.doTestConnection",
                        "ProjectFormDescriptor.doAutoCompleteApp",
                        "TriggersMonitor.doTakeOver");
    }

    @Test
    void changesSomethingOnlyByPost() {
        assertThat(all)
                .filteredOn(method -> !WebMethods.isPost(method))
                .allMatch(WebMethods::isGet)
                .extracting(WebMethods::name)
                .containsExactlyInAnyOrderElementsOf(READ);
    }

    @Test
    void asksForAPermission() {
        assertThat(all)
                .filteredOn(method -> !WebMethods.asksForPermission(method))
                .extracting(WebMethods::name)
                .containsExactlyInAnyOrderElementsOf(PUBLIC.keySet());
    }

    @Test
    void wouldBeFoundIfItDidNeither() {
        List<JavaMethod> careless = WebMethods.of(new ClassFileImporter().importClasses(Careless.class))
                .toList();
        assertThat(careless)
                .extracting(WebMethods::name)
                .containsExactlyInAnyOrder("WebMethodsTest.Careless.doHarm",
                        "WebMethodsTest.Careless.getDynamic",
                        "WebMethodsTest.Careless.look");
        assertThat(careless).noneMatch(WebMethods::isPost).noneMatch(WebMethods::asksForPermission);
    }

    /** As no class of the plugin may be. */
    public static final class Careless {
        public void doHarm(@QueryParameter String to) {
            System.getProperty(to);
        }

        public Object getDynamic(String name) {
            return name;
        }

        @GET
        public String look() {
            return "";
        }
    }
}
