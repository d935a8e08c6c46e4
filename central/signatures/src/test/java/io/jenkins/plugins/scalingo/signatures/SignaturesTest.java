package io.jenkins.plugins.scalingo.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small Jenkinses and small plugins: every difference is found and named, and where there is none, none is. */
class SignaturesTest {
    private static final String JENKINS = "package jenkins.model; public class Jenkins {}";

    @TempDir
    private Path folder;

    private final List<String> declared = new ArrayList<>();
    private final List<String> real = new ArrayList<>(List.of(JENKINS));
    private final List<String> plugin = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path nothing;

    @BeforeEach
    void bundlesNothing() throws IOException {
        nothing = Files.createDirectory(folder.resolve("nothing"));
    }

    @Test
    void declarationThatLeavesMembersOutIsFine() throws IOException {
        declared.add("package h; public abstract class Run<T extends Number> { public abstract T number(int x) throws"
                + " java.io.IOException; }");
        real.add("package h; public abstract class Run<T extends Number> { public abstract T number(int x) throws"
                + " java.io.IOException;"
                + " protected int more; public void other() {} }");
        plugin.add("package p; class User { Number use(h.Run<Integer> run) throws Exception { return run.number(1); }"
                + " }");

        assertThat(check()).isZero();
        assertThat(lines()).containsExactly("1 declared types and 2 references compared with classes: no difference");
    }

    @Test
    void missingTypeIsNamed() throws IOException {
        declared.add("package h; public class Gone {}");

        assertThat(check()).isEqualTo(1);
        assertThat(lines()).contains("h.Gone: no such type");
    }

    @Test
    void wrongSupertypesAreNamed() throws IOException {
        declared.add("package h; public class Run extends java.util.ArrayList<String> implements Runnable { public void"
                + " run() {} }");
        real.add("package h; public class Run implements AutoCloseable { public void run() {} public void close() {}"
                + " }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "h.Run: the declaration extends java.util.ArrayList, Jenkins java.lang.Object",
                        "h.Run: the declaration implements [java.lang.Runnable], Jenkins [java.lang.AutoCloseable]");
    }

    @Test
    void wrongModifiersAreNamedOfNestedTypesToo() throws IOException {
        declared.add("package h; public class Run { public static class In {} public void a() {} public static int b;"
                + " }");
        real.add("package h; public final class Run { protected class In {} protected static void a() {} public int"
                + " b; }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "h.Run: the declaration is public, Jenkins public final",
                        "h.Run.In: the declaration is public static, Jenkins protected",
                        "h.Run.a(): the declaration is public, Jenkins protected static",
                        "h.Run.b: the declaration is public static, Jenkins public");
    }

    @Test
    void wrongDescriptorsAreNamed() throws IOException {
        declared.add("package h; public class Run {"
                + " public String name() { return null; } public int size; public Run(int x) {} }");
        real.add("package h; public class Run { public Object name() { return null; } public long size; public Run()"
                + " {} }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "h.Run.name(): no such method, or it does not return java.lang.String",
                        "h.Run.size: the declaration has the type I, Jenkins J",
                        "h.Run.new(int): no such method, or it does not return void");
    }

    @Test
    void wrongCheckedExceptionsAndGenericsAreNamed() throws IOException {
        declared.add("package h; public class Run { public java.util.List<String> all() { return null; } }");
        real.add("package h; public class Run { public java.util.List<Object> all() throws java.io.IOException {"
                + " return null; } }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains("h.Run.all(): the declaration throws [], Jenkins [java.io.IOException]")
                .anyMatch(line -> line.startsWith("h.Run.all(): the declaration has the generic signature"));
    }

    @Test
    void wrongConstantIsNamedBecauseItWouldBeCompiledIn() throws IOException {
        declared.add("package h; public class Run { public static final String NAME = \"a\"; }");
        real.add("package h; public class Run { public static final String NAME = \"b\"; }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines()).contains("h.Run.NAME: the declaration has the constant value a, Jenkins b");
    }

    @Test
    void marksThatAToolOfJenkinsBuildLeavesAreNoDifference() throws IOException {
        declared.add("package h; public @interface Mark {}");
        real.add("package h; @com.infradna.tool.bridge_method_injector.BridgeMethodsAdded public @interface Mark {}");
        real.add("package com.infradna.tool.bridge_method_injector; public @interface BridgeMethodsAdded {}");

        assertThat(check()).isZero();
        assertThat(lines()).containsExactly("1 declared types and 0 references compared with classes: no difference");
    }

    @Test
    void annotationsWithAnEffectAreCompared() throws IOException {
        String inherited = "package h; import java.lang.annotation.*; @Inherited"
                + " @Retention(RetentionPolicy.RUNTIME) public @interface Bean {}";
        declared.add(inherited);
        real.add(inherited);
        declared.add("package h; public @interface Mark { int x() default 1; }");
        real.add("package h; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface"
                + " Mark { int x() default 2; }");
        declared.add("package h; @Deprecated public class Old {}");
        real.add("package h; public class Old {}");
        declared.add("package h; public class Run { public void old() {} }");
        real.add("package h; @Bean public class Run { @Deprecated public void old() {} }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "h.Mark: the declaration has no @java.lang.annotation.Retention,"
                                + " Jenkins @java.lang.annotation.Retention"
                                + "{value=java.lang.annotation.RetentionPolicy.RUNTIME}",
                        "h.Mark.x(): the declaration has the default 1, Jenkins 2",
                        "h.Old: the declaration has @java.lang.Deprecated, Jenkins not",
                        "h.Run: the declaration has no @h.Bean, Jenkins @h.Bean",
                        "h.Run.old(): the declaration has no @java.lang.Deprecated, Jenkins @java.lang.Deprecated");
    }

    @Test
    void referenceThatTheRealJenkinsCannotResolveIsNamedWithItsUser() throws IOException {
        declared.add("package h; public class Run { public void go() {} public static int count; }");
        real.add("package h; public class Run { void go() {} public int count; }");
        plugin.add("package p; class User { int use(h.Run run) { run.go(); return h.Run.count; } }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains("p.User -> h.Run.go() is package-private", "p.User -> h.Run.count is not static");
    }

    @Test
    void methodReferencesAreReferencesToo() throws IOException {
        declared.add("package h; public class Run { public static void go() {} }");
        real.add("package h; public class Run {}");
        plugin.add("package p; class User { Runnable use() { return h.Run::go; } }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines()).contains("p.User -> h.Run.go(): no such method, or it does not return void");
    }

    @Test
    void inheritedMembersResolve() throws IOException {
        declared.add("package h; public interface Named { default String name() { return null; } }");
        declared.add("package h; public class Run implements Named { protected void inner() {} }");
        real.add(declared.get(0));
        real.add(declared.get(1));
        plugin.add("package p; class User extends h.Run { String use() { inner(); return name() + hashCode(); } }");

        assertThat(check()).isZero();
    }

    @Test
    void abstractMethodThatTheDeclarationHidIsNamed() throws IOException {
        declared.add("package h; public interface Point { void a(); }");
        real.add("package h; public interface Point { void a(); void b(); }");
        plugin.add("package p; public class Extension implements h.Point { public void a() {} }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines()).contains("p.Extension -> does not implement h.Point.b()");
    }

    @Test
    void whatCannotBeExtendedOrOverriddenIsNamed() throws IOException {
        declared.add("package h; public class Run { public void go() {} }");
        real.add("package h; public class Run { public final void go() {} }");
        declared.add("package h; public class Job {}");
        real.add("package h; public final class Job {}");
        plugin.add("package p; class MyRun extends h.Run { public void go() {} }");
        plugin.add("package p; class MyJob extends h.Job {}");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains("p.MyRun -> h.Run.go() cannot be overridden", "p.MyJob -> h.Job cannot be extended");
    }

    @Test
    void useOfWhatJenkinsRestrictsIsNamed() throws IOException {
        String restricted = "package org.kohsuke.accmod; import java.lang.annotation.*;"
                + " @Retention(RetentionPolicy.RUNTIME) public @interface Restricted { Class<?>[] value(); }";
        String noExternalUse = "package org.kohsuke.accmod.restrictions; public class NoExternalUse {}";
        declared.add("package h; public class Run { public void go() {} }");
        real.addAll(List.of(restricted, noExternalUse));
        real.add("package h; import org.kohsuke.accmod.Restricted; import"
                + " org.kohsuke.accmod.restrictions.NoExternalUse;"
                + " public class Run { @Restricted(NoExternalUse.class) public void go() {} }");
        plugin.add("package p; class User { void use(h.Run run) { run.go(); } }");

        assertThat(check()).isEqualTo(1);
        assertThat(lines()).contains("p.User -> h.Run.go() is restricted: NoExternalUse");
    }

    @Test
    void folderWithoutJenkinsProvesNothing() throws IOException {
        real.clear();
        real.add("package h; public class Run {}");

        assertThat(check()).isEqualTo(2);
    }

    private int check() throws IOException {
        Path declarations = Compiled.in(folder.resolve("declared"), List.of(), declared.toArray(String[]::new));
        Path jenkins = Compiled.in(folder.resolve("real"), List.of(), real.toArray(String[]::new));
        Path user = Compiled.in(folder.resolve("plugin"), List.of(declarations), plugin.toArray(String[]::new));
        String[] arguments = {declarations.toString(), user.toString(), nothing.toString(), jenkins.toString()};
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Signatures.run(arguments, print, print);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
