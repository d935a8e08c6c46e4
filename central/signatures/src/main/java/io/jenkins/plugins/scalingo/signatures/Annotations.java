package io.jenkins.plugins.scalingo.signatures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compares annotations. What a declaration is annotated with, the real thing must be too. The other way round it counts
 * where it has an effect on who compiles against it: everything on an annotation type, what subclasses inherit, and
 * {@code @Deprecated}. What a tool of Jenkins' build leaves behind in each class that it has seen says nothing.
 */
final class Annotations {
    private static final String DEPRECATED = "java.lang.Deprecated";
    private static final Set<String> MARKS_OF_TOOLS =
            Set.of("com.infradna.tool.bridge_method_injector.BridgeMethodsAdded");
    private static final String INHERITED = "Ljava/lang/annotation/Inherited;";
    private static final String ANNOTATION = "java/lang/annotation/Annotation";

    private final ClassFiles jenkins;

    Annotations(ClassFiles jenkins) {
        this.jenkins = jenkins;
    }

    List<String> ofType(ClassNode declared, ClassNode real) {
        boolean isAnnotationType = real.interfaces.contains(ANNOTATION);
        Map<String, String> onReal = on(real);
        Set<String> needed = onReal.keySet().stream()
                .filter(type -> !MARKS_OF_TOOLS.contains(type))
                .filter(type -> isAnnotationType || isInherited(type))
                .collect(Collectors.toCollection(TreeSet::new));
        return compare(on(declared), onReal, needed);
    }

    List<String> of(Map<String, String> declared, Map<String, String> real) {
        return compare(declared, real, Set.of());
    }

    List<String> ofParameters(MethodNode declared, MethodNode real) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Type.getArgumentCount(declared.desc); i++) {
            int parameter = i + 1;
            compare(onParameter(declared, i), onParameter(real, i), Set.of()).stream()
                    .map(difference -> "parameter " + parameter + ": " + difference)
                    .forEach(differences::add);
        }
        return differences;
    }

    private List<String> compare(Map<String, String> declared, Map<String, String> real, Set<String> needed) {
        Set<String> types = new TreeSet<>(declared.keySet());
        types.addAll(needed);
        if (real.containsKey(DEPRECATED)) {
            types.add(DEPRECATED);
        }
        return types.stream()
                .filter(type -> !declared.getOrDefault(type, "").equals(real.getOrDefault(type, "")))
                .map(type -> "the declaration has %s, Jenkins %s"
                        .formatted(declared.getOrDefault(type, "no @" + type), real.getOrDefault(type, "not")))
                .toList();
    }

    private boolean isInherited(String type) {
        return jenkins.find(type.replace('.', '/'))
                .map(node -> nodes(node.visibleAnnotations).anyMatch(a -> a.desc.equals(INHERITED)))
                .orElse(false);
    }

    static Map<String, String> on(ClassNode node) {
        return rendered(node.visibleAnnotations, node.invisibleAnnotations);
    }

    static Map<String, String> on(FieldNode node) {
        return rendered(node.visibleAnnotations, node.invisibleAnnotations);
    }

    static Map<String, String> on(MethodNode node) {
        return rendered(node.visibleAnnotations, node.invisibleAnnotations);
    }

    private static Map<String, String> onParameter(MethodNode node, int index) {
        return rendered(at(node.visibleParameterAnnotations, index), at(node.invisibleParameterAnnotations, index));
    }

    private static List<AnnotationNode> at(List<AnnotationNode>[] perParameter, int index) {
        return perParameter == null || index >= perParameter.length ? null : perParameter[index];
    }

    private static Map<String, String> rendered(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        Map<String, String> byType = new TreeMap<>();
        Stream.concat(nodes(visible), nodes(invisible)).forEach(node -> byType.put(type(node), text(node)));
        return byType;
    }

    private static Stream<AnnotationNode> nodes(List<AnnotationNode> nodes) {
        return nodes == null ? Stream.empty() : nodes.stream();
    }

    private static String type(AnnotationNode node) {
        return Type.getType(node.desc).getInternalName().replace('/', '.');
    }

    private static String text(AnnotationNode node) {
        Map<String, String> elements = new TreeMap<>();
        List<Object> values = node.values == null ? Collections.emptyList() : node.values;
        for (int i = 0; i < values.size(); i += 2) {
            elements.put((String) values.get(i), value(values.get(i + 1)));
        }
        return "@" + type(node) + (elements.isEmpty() ? "" : elements.toString());
    }

    static String value(Object value) {
        if (value instanceof AnnotationNode nested) {
            return text(nested);
        }
        if (value instanceof String[] constant) {
            return Type.getType(constant[0]).getClassName() + "." + constant[1];
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Annotations::value).sorted().toList().toString();
        }
        if (value instanceof Type type) {
            return type.getClassName() + ".class";
        }
        return String.valueOf(value);
    }
}
