package org.assay.rules.centre;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.input.Nearest;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleWords;

/** What the rules of an area can name: facts with their fields, and closed lists with their values. */
final class RuleVocabulary {
    private static final String OWN = "org.assay.rules.";

    private final String area;
    private final Set<String> known = new TreeSet<>(RuleNames.of(RuleNames.Use.FACT));

    /**
     * @param area such as {@code competence}; facts of {@code development.needs} are its own and those that it shares with
     *     the other parts of {@code development}
     * @param bundled texts of bundled rules, which between them name every fact there is
     */
    RuleVocabulary(String area, Collection<String> bundled) {
        this.area = area;
        bundled.stream()
                .flatMap(text -> RuleWords.of(text).all().stream())
                .map(RuleWords.Word::text)
                .distinct()
                .filter(word -> type(word).isPresent())
                .forEach(known::add);
    }

    /** The fact or closed list of that name; none for a class that is neither. */
    Optional<Class<?>> type(String name) {
        if (!name.matches("[A-Z]\\w*")) {
            return Optional.empty();
        }
        if (RuleNames.has(RuleNames.Use.FACT, name)) {
            return find(OWN + name);
        }
        Optional<Class<?>> fact = Optional.empty();
        for (String of = area; fact.isEmpty() && !of.isEmpty(); of = RuleFile.areaOf(of)) {
            fact = find("org.assay." + of + ".facts." + name);
        }
        String standard = "org.assay.standard." + name;
        return RuleNames.has(RuleNames.Use.IMPORT, standard) ? fact.or(() -> find(standard)) : fact;
    }

    /** Whether there is the class, or the part of one, that an import names; a package is for the compiler to find. */
    static boolean isThere(String imported) {
        if (imported.endsWith(".*")) {
            return true;
        }
        for (String name = imported; ; name = name.replaceFirst("[.]([^.]*)$", "\\$$1")) {
            if (find(name).isPresent()) {
                return true;
            }
            if (!name.substring(0, name.lastIndexOf('.') + 1).matches(".*[.][A-Z]\\w*[.]")) {
                return false;
            }
        }
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, RuleVocabulary.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) { // the latter on file systems that ignore case
            return Optional.empty();
        }
    }

    /** The enum that a name or, of a nested one, two names mean: {@code Requirement.Kind}. */
    Optional<Class<?>> list(String name, String nested) {
        Optional<Class<?>> outer = type(name);
        return outer.filter(Class::isEnum).or(() -> outer.flatMap(type -> find(type.getName() + "$" + nested))
                .filter(Class::isEnum));
    }

    /** Fields by name with their types: what a record holds, then what it can tell. */
    static Map<String, Class<?>> fields(Class<?> fact) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        if (fact.isRecord()) {
            for (RecordComponent component : fact.getRecordComponents()) {
                fields.put(component.getName(), component.getType());
            }
        }
        Arrays.stream(fact.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
                .sorted(java.util.Comparator.comparing(Method::getName))
                .forEach(method -> fields.putIfAbsent(method.getName(), method.getReturnType()));
        return fields;
    }

    /** The values of a closed list, as a rule writes them. */
    static List<String> values(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
    }

    /** A type's name as a rule writes it: {@code Requirement.Kind}. */
    static String name(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
    }

    /** {@code did you mean "method"? It has id, method …}. */
    static String meant(String written, String what, Collection<String> there) {
        String all = what + " " + String.join(", ", there);
        return Nearest.question(written, there)
                .map(question -> question + " " + Character.toUpperCase(all.charAt(0)) + all.substring(1))
                .orElse(all);
    }

    /** The same for a fact that there is not. */
    String meant(String written) {
        return Nearest.question(written, known).orElse("the chapter docs/rules.md lists the facts");
    }
}
