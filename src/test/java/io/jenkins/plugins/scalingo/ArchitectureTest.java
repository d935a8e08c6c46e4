package io.jenkins.plugins.scalingo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each package knows what it may know, and no more: dependencies point downwards. */
@DisplayName("A package uses only what the table allows it")
class ArchitectureTest {
    private static final String ROOT = "io.jenkins.plugins.scalingo";

    /** The table: a room, and the rooms it may use. */
    private enum Room {
        PLATFORM,
        LIFECYCLE(PLATFORM),
        ACCOUNT(PLATFORM),
        PROJECT(ACCOUNT, LIFECYCLE, PLATFORM),
        MULTIBRANCH(PROJECT, LIFECYCLE, PLATFORM),
        GITLAB(PROJECT, LIFECYCLE, PLATFORM),
        STEP(PROJECT, LIFECYCLE, PLATFORM),
        VIEW(PLATFORM, LIFECYCLE, ACCOUNT, PROJECT, MULTIBRANCH, GITLAB, STEP);

        private final Set<Room> uses;

        Room(Room... uses) {
            this.uses = Set.of(uses);
        }

        String packages() {
            return ROOT + "." + name().toLowerCase(Locale.ROOT) + "..";
        }

        boolean exists() {
            return plugin.stream().anyMatch(resideInAPackage(packages()));
        }

        String[] forbidden() {
            return Arrays.stream(values())
                    .filter(room -> room != this && !uses.contains(room))
                    .map(Room::packages)
                    .toArray(String[]::new);
        }
    }

    private static JavaClasses plugin;

    @BeforeAll
    static void read() {
        plugin = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void roomUsesOnlyTheRoomsBelowIt(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.forbidden())
                .allowEmptyShould(!room.exists())
                .check(plugin);
    }

    @Test
    void platformAndLifecycleKnowNothingOfJenkins() {
        classes()
                .that()
                .resideInAnyPackage(Room.PLATFORM.packages(), Room.LIFECYCLE.packages())
                .should()
                .onlyDependOnClassesThat(withoutJenkins())
                .check(plugin);
    }

    @Test
    void optionalPluginsAreNamedOnlyWhereTheyAreBridged() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(
                        Room.MULTIBRANCH.packages(), Room.PROJECT.packages(), Room.GITLAB.packages())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.dabsquared.gitlabjenkins..",
                        "io.jenkins.plugins.gitlabbranchsource..",
                        "org.jenkinsci.plugins.github_branch_source..",
                        "hudson.plugins.git..",
                        "jenkins.plugins.git..")
                .check(plugin);
    }

    @Test
    void supportCoreIsNamedInTheSupportBundleAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.view\\.SupportBundle(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.cloudbees.jenkins.support..")
                .check(plugin);
    }

    @Test
    void checksApiIsNamedInTheChecksOfReviewAppsAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.view\\.ReviewAppChecks(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.jenkins.plugins.checks..")
                .check(plugin);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(plugin);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> rooms = new TreeSet<>();
        Stream.of(Room.values()).map(Room::packages).forEach(rooms::add);
        Set<String> found = new TreeSet<>();
        for (JavaClass type : plugin) {
            String below = type.getPackageName().substring(ROOT.length());
            if (!below.isEmpty()) {
                found.add(ROOT + "." + below.split("\\.")[1] + "..");
            }
        }

        assertThat(found).isNotEmpty().isSubsetOf(rooms);
    }

    private static DescribedPredicate<JavaClass> withoutJenkins() {
        return resideInAnyPackage(
                        "java..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson..",
                        "io.github.bucket4j..",
                        "edu.umd.cs.findbugs.annotations..",
                        Room.PLATFORM.packages(),
                        Room.LIFECYCLE.packages())
                .or(primitive())
                .as("are of the JDK, Jackson, the rate limiter or these two packages");
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("primitive or array of primitives", type -> type.getBaseComponentType()
                .isPrimitive());
    }
}
