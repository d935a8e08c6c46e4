package io.jenkins.plugins.scalingo.documents;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * What Jenkins fills in of a class: through its setters, and through a constructor, each of whose parameters has a
 * getter of its name.
 */
final class Bound {

    private Bound() {}

    static boolean has(Class<?> type, String property) {
        return properties(type).contains(property);
    }

    static SortedSet<String> properties(Class<?> type) {
        SortedSet<String> properties = new TreeSet<>();
        methods(type, DataBoundSetter.class).forEach(setter -> properties.add(name(setter, 3)));
        boolean constructed = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(DataBoundConstructor.class))
                .anyMatch(Bound::takesSomething);
        if (constructed) {
            getters(type).forEach(getter -> properties.add(name(getter, getter.getName().startsWith("is") ? 2 : 3)));
        }
        return properties;
    }

    /** What the elements of a list are that is filled in. */
    static Optional<Class<?>> elements(Class<?> type, String property) {
        return methods(type, DataBoundSetter.class)
                .filter(setter -> name(setter, 3).equals(property))
                .map(setter -> setter.getGenericParameterTypes()[0])
                .flatMap(Bound::firstArgument)
                .findFirst();
    }

    private static Stream<Class<?>> firstArgument(Type list) {
        return list instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? Stream.of(element)
                : Stream.empty();
    }

    private static boolean takesSomething(Constructor<?> constructor) {
        return constructor.getParameterCount() > 0;
    }

    private static Stream<Method> methods(Class<?> type, Class<DataBoundSetter> mark) {
        return Stream.of(type.getMethods()).filter(method -> method.isAnnotationPresent(mark));
    }

    private static Stream<Method> getters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"));
    }

    private static String name(Method method, int prefix) {
        String name = method.getName().substring(prefix);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
