package io.jenkins.plugins.scalingo.signatures;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Resolves what the plugin's class files refer to, as the virtual machine will: types, fields, methods, what a class
 * extends, and what it must implement. Reports too what Jenkins keeps to itself by {@code @Restricted}.
 */
final class References {
    private static final String RESTRICTED = "Lorg/kohsuke/accmod/Restricted;";
    private static final Set<String> FORBIDDING = Set.of("NoExternalUse", "DoNotUse", "Beta");

    private final Hierarchy hierarchy;
    private final Collection<String> differences;
    private final Set<String> resolved = new HashSet<>();

    References(Hierarchy hierarchy, Collection<String> differences) {
        this.hierarchy = hierarchy;
        this.differences = differences;
    }

    int resolved() {
        return resolved.size();
    }

    void resolve(ClassNode user) {
        ancestors(user);
        user.fields.forEach(field -> type(user, Type.getType(field.desc)));
        for (MethodNode method : user.methods) {
            type(user, Type.getMethodType(method.desc));
            method.exceptions.forEach(exception -> type(user, Type.getObjectType(exception)));
            overrides(user, method);
            for (TryCatchBlockNode block : method.tryCatchBlocks) {
                if (block.type != null) {
                    type(user, Type.getObjectType(block.type));
                }
            }
            method.instructions.forEach(instruction -> instruction(user, instruction));
        }
        if ((user.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0) {
            implementsAll(user);
        }
    }

    private void ancestors(ClassNode user) {
        if (user.superName != null) {
            type(user, Type.getObjectType(user.superName));
            hierarchy
                    .find(user.superName)
                    .filter(parent -> (parent.access & (Opcodes.ACC_FINAL | Opcodes.ACC_INTERFACE)) != 0)
                    .ifPresent(parent -> report(user, Names.type(parent.name) + " cannot be extended"));
        }
        for (String name : user.interfaces) {
            type(user, Type.getObjectType(name));
            hierarchy
                    .find(name)
                    .filter(parent -> (parent.access & Opcodes.ACC_INTERFACE) == 0)
                    .ifPresent(parent -> report(user, Names.type(parent.name) + " is no interface"));
        }
    }

    private void instruction(ClassNode user, AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
            method(user, call.owner, call.name, call.desc, isStatic, call.itf);
        } else if (instruction instanceof FieldInsnNode access) {
            field(user, access);
        } else if (instruction instanceof TypeInsnNode use) {
            type(user, Type.getObjectType(use.desc));
            if (use.getOpcode() == Opcodes.NEW) {
                canBeMade(user, use.desc);
            }
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            type(user, Type.getType(array.desc));
        } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof Type type) {
            type(user, type);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            handle(user, dynamic.bsm);
            type(user, Type.getMethodType(dynamic.desc));
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle) {
                    handle(user, handle);
                } else if (argument instanceof Type type) {
                    type(user, type);
                }
            }
        }
    }

    private void handle(ClassNode user, Handle handle) {
        boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
        if (!isField) {
            boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
            method(user, handle.getOwner(), handle.getName(), handle.getDesc(), isStatic, handle.isInterface());
        }
    }

    private void type(ClassNode user, Type type) {
        switch (type.getSort()) {
            case Type.METHOD -> {
                type(user, type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(user, argument);
                }
            }
            case Type.ARRAY -> type(user, type.getElementType());
            case Type.OBJECT -> owner(user, type.getInternalName());
            default -> {}
        }
    }

    private Optional<ClassNode> owner(ClassNode user, String internalName) {
        if (internalName.startsWith("[")) {
            return Optional.empty();
        }
        Optional<ClassNode> owner = hierarchy.find(internalName);
        if (hierarchy.isOfJenkins(internalName)) {
            resolved.add(internalName);
            if (owner.isEmpty()) {
                report(user, Names.type(internalName) + ": no such type");
            } else {
                restricted(user, Names.type(internalName), owner.get().visibleAnnotations);
                if ((owner.get().access & Opcodes.ACC_PUBLIC) == 0) {
                    report(user, Names.type(internalName) + " is not public");
                }
            }
        }
        return owner;
    }

    private void method(
            ClassNode user, String owner, String name, String descriptor, boolean isStatic, boolean isInterface) {
        Optional<ClassNode> type = owner(user, owner);
        type(user, Type.getMethodType(descriptor));
        // What the virtual machine links by itself, and what arrays have
        boolean isPolymorphic = owner.startsWith("java/lang/invoke/");
        if (type.isEmpty() || isPolymorphic) {
            return;
        }
        String text = Names.method(owner, name, descriptor);
        Optional<Hierarchy.Found<MethodNode>> found = hierarchy.method(type.get(), name, descriptor);
        if (found.isEmpty()) {
            report(user, text + ": no such method, or it does not return "
                    + Type.getReturnType(descriptor).getClassName());
            return;
        }
        if (hierarchy.isOfJenkins(found.get().owner().name)) {
            MethodNode method = found.get().member();
            resolved.add(text + descriptor);
            access(user, found.get().owner(), method.access, text);
            restricted(user, text, method.visibleAnnotations);
            if (isStatic != ((method.access & Opcodes.ACC_STATIC) != 0)) {
                report(user, text + (isStatic ? " is not static" : " is static"));
            }
        }
        if (hierarchy.isOfJenkins(owner) && isInterface != ((type.get().access & Opcodes.ACC_INTERFACE) != 0)) {
            report(user, Names.type(owner) + (isInterface ? " is no interface" : " is an interface"));
        }
    }

    private void field(ClassNode user, FieldInsnNode access) {
        Optional<ClassNode> type = owner(user, access.owner);
        type(user, Type.getType(access.desc));
        if (type.isEmpty()) {
            return;
        }
        String text = Names.field(access.owner, access.name);
        Optional<Hierarchy.Found<FieldNode>> found = hierarchy.field(type.get(), access.name, access.desc);
        if (found.isEmpty()) {
            report(user, text + ": no such field, or it is no " + Type.getType(access.desc).getClassName());
            return;
        }
        if (!hierarchy.isOfJenkins(found.get().owner().name)) {
            return;
        }
        FieldNode field = found.get().member();
        resolved.add(text);
        access(user, found.get().owner(), field.access, text);
        restricted(user, text, field.visibleAnnotations);
        boolean wantsStatic = access.getOpcode() == Opcodes.GETSTATIC || access.getOpcode() == Opcodes.PUTSTATIC;
        if (wantsStatic != ((field.access & Opcodes.ACC_STATIC) != 0)) {
            report(user, text + (wantsStatic ? " is not static" : " is static"));
        }
        boolean writes = access.getOpcode() == Opcodes.PUTFIELD || access.getOpcode() == Opcodes.PUTSTATIC;
        if (writes && (field.access & Opcodes.ACC_FINAL) != 0) {
            report(user, text + " is final");
        }
    }

    private void canBeMade(ClassNode user, String internalName) {
        hierarchy
                .find(internalName)
                .filter(type -> (type.access & Opcodes.ACC_ABSTRACT) != 0)
                .ifPresent(type -> report(user, Names.type(internalName) + " is abstract"));
    }

    private void access(ClassNode user, ClassNode owner, int access, String text) {
        boolean isProtected = (access & Opcodes.ACC_PROTECTED) != 0;
        boolean isAllowed = (access & Opcodes.ACC_PUBLIC) != 0 || isProtected && hierarchy.isSubtype(user, owner.name);
        if (!isAllowed) {
            report(user, text + " is " + Names.modifiers(access));
        }
    }

    private void overrides(ClassNode user, MethodNode method) {
        boolean canOverride = (method.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0
                && !method.name.startsWith("<");
        if (!canOverride) {
            return;
        }
        hierarchy
                .lineage(user)
                .skip(1)
                .filter(ancestor -> hierarchy.isOfJenkins(ancestor.name))
                .forEach(ancestor -> ancestor.methods.stream()
                        .filter(other -> other.name.equals(method.name) && other.desc.equals(method.desc))
                        .filter(other -> (other.access & Opcodes.ACC_PRIVATE) == 0)
                        .forEach(other -> overrides(user, method, ancestor, other)));
    }

    private void overrides(ClassNode user, MethodNode method, ClassNode ancestor, MethodNode other) {
        String text = Names.method(ancestor.name, other.name, other.desc);
        resolved.add(text + other.desc);
        if ((other.access & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) != 0) {
            report(user, text + " cannot be overridden");
        }
        boolean narrows = (other.access & Opcodes.ACC_PUBLIC) != 0 && (method.access & Opcodes.ACC_PUBLIC) == 0;
        if (narrows) {
            report(user, text + " is public, overridden by what is not");
        }
    }

    private void implementsAll(ClassNode user) {
        List<ClassNode> lineage = hierarchy.lineage(user).toList();
        for (ClassNode ancestor : lineage) {
            if (!hierarchy.isOfJenkins(ancestor.name)) {
                continue;
            }
            for (MethodNode method : ancestor.methods) {
                boolean isAbstract = (method.access & Opcodes.ACC_ABSTRACT) != 0;
                if (isAbstract && !isImplemented(lineage, method)) {
                    report(user, "does not implement " + Names.method(ancestor.name, method.name, method.desc));
                }
            }
        }
    }

    private static boolean isImplemented(List<ClassNode> lineage, MethodNode wanted) {
        return lineage.stream()
                .flatMap(type -> type.methods.stream())
                .anyMatch(method -> method.name.equals(wanted.name)
                        && method.desc.equals(wanted.desc)
                        && (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0);
    }

    private void restricted(ClassNode user, String text, List<AnnotationNode> annotations) {
        if (annotations == null) {
            return;
        }
        for (AnnotationNode annotation : annotations) {
            if (annotation.desc.equals(RESTRICTED)) {
                String restriction = Annotations.value(annotation.values.get(1));
                FORBIDDING.stream()
                        .filter(name -> restriction.contains("." + name + ".class"))
                        .forEach(name -> report(user, text + " is restricted: " + name));
            }
        }
    }

    private void report(ClassNode user, String difference) {
        differences.add(Names.type(user.name) + " -> " + difference);
    }
}
