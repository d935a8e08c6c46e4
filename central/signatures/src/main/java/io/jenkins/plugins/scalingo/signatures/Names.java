package io.jenkins.plugins.scalingo.signatures;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Types, members and modifiers as a Java programmer writes them. */
final class Names {
    private Names() {}

    static String type(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }

    static String field(String owner, String name) {
        return type(owner) + "." + name;
    }

    static String method(String owner, String name, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(parameter -> simple(parameter.getClassName()))
                .collect(Collectors.joining(", ", "(", ")"));
        String simpleName = name.equals("<init>") ? "new" : name;
        return type(owner) + "." + simpleName + parameters;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** The modifiers that matter to who compiles against something. */
    static String modifiers(int access) {
        int shared = access
                & (Opcodes.ACC_PUBLIC
                        | Opcodes.ACC_PROTECTED
                        | Opcodes.ACC_PRIVATE
                        | Opcodes.ACC_STATIC
                        | Opcodes.ACC_FINAL
                        | Opcodes.ACC_ABSTRACT
                        | Opcodes.ACC_INTERFACE);
        String text = Modifier.toString(shared);
        return text.isEmpty() ? "package-private" : text;
    }
}
