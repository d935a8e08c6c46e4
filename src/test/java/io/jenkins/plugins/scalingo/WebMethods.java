package io.jenkins.plugins.scalingo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods that Stapler calls for whoever asks for their address, by its own rules for names and annotations. */
final class WebMethods {
    static final String PLUGIN = "io.jenkins.plugins.scalingo";

    private static final String STAPLER = "org.kohsuke.stapler.";
    private static final Pattern BY_NAME = Pattern.compile("(do|js)[A-Z].*|getDynamic|getTarget");
    private static final Set<String> CHECKS =
            Set.of("checkPermission", "hasPermission", "checkAnyPermission", "hasAnyPermission");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PLUGIN);

    private WebMethods() {}

    /** The plugin's classes. Reading them takes seconds: it is done once. */
    static JavaClasses plugin() {
        return CLASSES;
    }

    /** Those of some classes. */
    static Stream<JavaMethod> of(Iterable<JavaClass> classes) {
        Stream.Builder<JavaMethod> found = Stream.builder();
        for (JavaClass type : classes) {
            type.getMethods().stream().filter(WebMethods::isOne).forEach(found);
        }
        return found.build();
    }

    private static boolean isOne(JavaMethod method) {
        boolean named = BY_NAME.matcher(method.getName()).matches();
        boolean marked = method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getName())
                .anyMatch(name -> name.startsWith(STAPLER + "verb.")
                        || name.startsWith(STAPLER + "interceptor.")
                        || List.of(STAPLER + "WebMethod", STAPLER + "bind.JavaScriptMethod").contains(name));
        return marked || named && method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** As {@code ScalingoPage.doDeploy} or {@code FurtherApp.DescriptorImpl.doCheckApp}. */
    static String name(JavaMethod method) {
        String owner = method.getOwner().getName();
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + method.getName();
    }

    /** Whether only a POST, which carries a crumb, reaches it. */
    static boolean isPost(JavaMethod method) {
        return is(method, "verb.POST") || is(method, "interceptor.RequirePOST");
    }

    /** Whether only a GET reaches it. */
    static boolean isGet(JavaMethod method) {
        return is(method, "verb.GET");
    }

    private static boolean is(JavaMethod method, String annotation) {
        return method.isAnnotatedWith(STAPLER + annotation);
    }

    /** Whether it, or a method of the plugin that it calls, asks Jenkins for a permission. */
    static boolean asksForPermission(JavaMethod method) {
        return asks(method, new HashSet<>());
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isCheck(call)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(called -> called.getOwner().getPackageName().startsWith(PLUGIN))
                                        .filter(called -> asks(called, seen))
                                        .isPresent());
    }

    private static boolean isCheck(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return CHECKS.contains(call.getTarget().getName()) && !owner.startsWith(PLUGIN);
    }
}
