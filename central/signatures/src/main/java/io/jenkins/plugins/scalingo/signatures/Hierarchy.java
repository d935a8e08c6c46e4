package io.jenkins.plugins.scalingo.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** All types that exist for the plugin at run time, and the members they have or inherit. */
final class Hierarchy {
    /** A member, and the type that has it. */
    record Found<T>(ClassNode owner, T member) {}

    private final ClassFiles plugin;
    private final ClassFiles bundled;
    private final ClassFiles jenkins;
    private final Map<String, Optional<ClassNode>> platform = new LinkedHashMap<>();

    Hierarchy(ClassFiles plugin, ClassFiles bundled, ClassFiles jenkins) {
        this.plugin = plugin;
        this.bundled = bundled;
        this.jenkins = jenkins;
    }

    /** True if the type comes with Jenkins or one of its plugins, or ought to. */
    boolean isOfJenkins(String internalName) {
        return !plugin.contains(internalName)
                && !bundled.contains(internalName)
                && (jenkins.contains(internalName) || ofPlatform(internalName).isEmpty());
    }

    Optional<ClassNode> find(String internalName) {
        return plugin.find(internalName)
                .or(() -> bundled.find(internalName))
                .or(() -> jenkins.find(internalName))
                .or(() -> ofPlatform(internalName));
    }

    private Optional<ClassNode> ofPlatform(String internalName) {
        return platform.computeIfAbsent(internalName, name -> {
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
                return in == null ? Optional.empty() : Optional.of(ClassFiles.parse(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The type, its superclasses from near to far, then every interface. Types that cannot be found are left out. */
    Stream<ClassNode> lineage(ClassNode type) {
        Map<String, ClassNode> classes = new LinkedHashMap<>();
        Map<String, ClassNode> interfaces = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (ClassNode c = type; c != null; c = c.superName == null ? null : find(c.superName).orElse(null)) {
            classes.put(c.name, c);
            open.addAll(c.interfaces);
        }
        while (!open.isEmpty()) {
            find(open.remove())
                    .filter(found -> interfaces.putIfAbsent(found.name, found) == null)
                    .ifPresent(found -> open.addAll(found.interfaces));
        }
        return Stream.concat(classes.values().stream(), interfaces.values().stream());
    }

    Optional<Found<MethodNode>> method(ClassNode type, String name, String descriptor) {
        return member(type, node -> node.methods.stream()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst());
    }

    Optional<Found<FieldNode>> field(ClassNode type, String name, String descriptor) {
        return member(type, node -> node.fields.stream()
                .filter(field -> field.name.equals(name) && field.desc.equals(descriptor))
                .findFirst());
    }

    private <T> Optional<Found<T>> member(ClassNode type, Function<ClassNode, Optional<T>> lookup) {
        return lineage(type)
                .flatMap(node -> lookup.apply(node).map(member -> new Found<>(node, member)).stream())
                .findFirst();
    }

    boolean isSubtype(ClassNode type, String ancestor) {
        return lineage(type).anyMatch(node -> node.name.equals(ancestor));
    }
}
