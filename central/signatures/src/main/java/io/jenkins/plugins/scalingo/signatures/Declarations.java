package io.jenkins.plugins.scalingo.signatures;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compares declarations with the real types. A declaration may leave members out; what it says must be so. Private
 * members (a constructor that keeps others from making an instance) are nobody's business.
 */
final class Declarations {
    private static final int TYPE_MODIFIERS = Opcodes.ACC_PUBLIC
            | Opcodes.ACC_PROTECTED
            | Opcodes.ACC_PRIVATE
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT
            | Opcodes.ACC_INTERFACE
            | Opcodes.ACC_ANNOTATION
            | Opcodes.ACC_ENUM;
    private static final int MEMBER_MODIFIERS = Opcodes.ACC_PUBLIC
            | Opcodes.ACC_PROTECTED
            | Opcodes.ACC_PRIVATE
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT;

    private final ClassFiles jenkins;
    private final Annotations annotations;
    private final Collection<String> differences;
    private int compared;

    Declarations(ClassFiles jenkins, Collection<String> differences) {
        this.jenkins = jenkins;
        this.annotations = new Annotations(jenkins);
        this.differences = differences;
    }

    int compared() {
        return compared;
    }

    void compare(ClassNode declared) {
        compared++;
        jenkins.find(declared.name)
                .ifPresentOrElse(
                        real -> compare(declared, real),
                        () -> differences.add(Names.type(declared.name) + ": no such type"));
    }

    private void compare(ClassNode declared, ClassNode real) {
        String type = Names.type(declared.name);
        // Whether an enum or its methods are final or abstract only says if its constants have bodies
        int mask = (real.access & Opcodes.ACC_ENUM) == 0
                ? TYPE_MODIFIERS
                : TYPE_MODIFIERS & ~(Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT);
        differ(type, "is", kind(access(declared) & mask), kind(access(real) & mask));
        differ(type, "extends", Names.type(declared.superName), Names.type(real.superName));
        differ(type, "implements", types(declared.interfaces), types(real.interfaces));
        differ(type, "has the generic signature", declared.signature, real.signature);
        annotations.ofType(declared, real).forEach(difference -> differences.add(type + ": " + difference));
        declared.fields.forEach(field -> compare(field, real));
        declared.methods.forEach(method -> compare(declared, method, real));
    }

    private void compare(FieldNode declared, ClassNode owner) {
        if (isNobodysBusiness(declared.access)) {
            return;
        }
        String field = Names.field(owner.name, declared.name);
        FieldNode real = find(owner.fields, node -> node.name.equals(declared.name));
        if (real == null) {
            differences.add(field + ": no such field");
            return;
        }
        differ(field, "is", modifiers(declared.access), modifiers(real.access));
        differ(field, "has the type", declared.desc, real.desc);
        differ(field, "has the generic signature", declared.signature, real.signature);
        differ(field, "has the constant value", declared.value, real.value);
        annotations
                .of(Annotations.on(declared), Annotations.on(real))
                .forEach(difference -> differences.add(field + ": " + difference));
    }

    private void compare(ClassNode declaring, MethodNode declared, ClassNode owner) {
        boolean isEnumConstructor = (declaring.access & Opcodes.ACC_ENUM) != 0 && declared.name.equals("<init>");
        if (isNobodysBusiness(declared.access) || declared.name.equals("<clinit>") || isEnumConstructor) {
            return;
        }
        String method = Names.method(owner.name, declared.name, declared.desc);
        MethodNode real =
                find(owner.methods, node -> node.name.equals(declared.name) && node.desc.equals(declared.desc));
        if (real == null) {
            differences.add(method + ": no such method, or it does not return " + returned(declared));
            return;
        }
        boolean isOfEnum = (owner.access & Opcodes.ACC_ENUM) != 0;
        int mask = isOfEnum ? ~Opcodes.ACC_ABSTRACT : ~0;
        differ(method, "is", modifiers(declared.access & mask), modifiers(real.access & mask));
        differ(method, "is varargs", isVarargs(declared), isVarargs(real));
        differ(method, "throws", types(declared.exceptions), types(real.exceptions));
        differ(method, "has the generic signature", declared.signature, real.signature);
        differ(
                method,
                "has the default",
                Annotations.value(declared.annotationDefault),
                Annotations.value(real.annotationDefault));
        annotations
                .of(Annotations.on(declared), Annotations.on(real))
                .forEach(difference -> differences.add(method + ": " + difference));
        annotations
                .ofParameters(declared, real)
                .forEach(difference -> differences.add(method + ": " + difference));
    }

    private void differ(String what, String says, Object declared, Object real) {
        if (!Objects.equals(declared, real)) {
            differences.add("%s: the declaration %s %s, Jenkins %s".formatted(what, says, declared, real));
        }
    }

    private static boolean isNobodysBusiness(int access) {
        return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0;
    }

    private static String modifiers(int access) {
        return Names.modifiers(access & MEMBER_MODIFIERS);
    }

    /** A nested type's own modifiers are in the list of inner classes; its class file only has what is left of them. */
    private static int access(ClassNode node) {
        for (InnerClassNode inner : node.innerClasses) {
            if (inner.name.equals(node.name)) {
                return inner.access;
            }
        }
        return node.access;
    }

    private static String kind(int access) {
        String modifiers = Names.modifiers(access);
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return modifiers + " annotation";
        }
        return (access & Opcodes.ACC_ENUM) != 0 ? modifiers + " enum" : modifiers;
    }

    private static boolean isVarargs(MethodNode method) {
        return (method.access & Opcodes.ACC_VARARGS) != 0;
    }

    private static String returned(MethodNode method) {
        return Type.getReturnType(method.desc).getClassName();
    }

    private static Set<String> types(List<String> internalNames) {
        Set<String> names = new TreeSet<>();
        internalNames.forEach(name -> names.add(Names.type(name)));
        return names;
    }

    private static <T> T find(List<T> nodes, Predicate<T> wanted) {
        return nodes.stream().filter(wanted).findFirst().orElse(null);
    }
}
