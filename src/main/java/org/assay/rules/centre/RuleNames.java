package org.assay.rules.centre;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one list of what a centre's rules may name, and of the words that they may not hold, each with its reason. */
final class RuleNames {
    private static final String LIST = "names.txt";
    private static final Pattern LINE = Pattern.compile("(\\S+) {2,}(\\S+) {2,}(\\S.*)");
    private static final Pattern MARK = Pattern.compile("<(?:area|type|name)>");
    private static final Map<String, String> MARKS = Map.of(
            "<area>",
            "[a-z]+(?:\\.[a-z]+)*",
            "<type>",
            "[A-Z]\\w*",
            "<name>",
            "(?!(?:hashCode|getClass|getDeclaringClass|values)$)\\w+");

    private static final Map<Use, Map<String, String>> REASONS = read();
    private static final Map<Use, Pattern> PATTERNS = new EnumMap<>(Use.class);

    static {
        REASONS.forEach((use, names) -> PATTERNS.put(
                use,
                Pattern.compile(names.keySet().stream().map(RuleNames::pattern).collect(Collectors.joining("|")))));
    }

    /** What a name on the list is allowed for, or refused as; the list says of each what it means. */
    enum Use {
        IMPORT,
        FACT,
        WHEN,
        THEN,
        FUNCTION,
        CLASS,
        MEMBER,
        WORD;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private RuleNames() {}

    /** @param name as Java writes it: {@code java.util.List} */
    static boolean has(Use use, String name) {
        return PATTERNS.get(use).matcher(name).matches();
    }

    /** Names that stand on the list as they are. */
    static Set<String> of(Use use) {
        return REASONS.get(use).keySet();
    }

    /** Why a name is on the list, where it stands there as it is. */
    static Optional<String> reason(Use use, String name) {
        return Optional.ofNullable(REASONS.get(use).get(name));
    }

    private static String pattern(String name) {
        StringBuilder pattern = new StringBuilder();
        Matcher mark = MARK.matcher(name);
        int end = 0;
        for (; mark.find(); end = mark.end()) {
            pattern.append(Pattern.quote(name.substring(end, mark.start()))).append(MARKS.get(mark.group()));
        }
        return pattern.append(Pattern.quote(name.substring(end))).toString();
    }

    private static Map<Use, Map<String, String>> read() {
        Map<Use, Map<String, String>> reasons = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            reasons.put(use, new LinkedHashMap<>());
        }
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException(LIST + " has a line without use, name and reason: " + line);
            }
            reasons.get(use(parts.group(1))).put(parts.group(2), parts.group(3));
        });
        return reasons;
    }

    private static Use use(String label) {
        for (Use use : Use.values()) {
            if (use.label.equals(label)) {
                return use;
            }
        }
        throw new IllegalStateException(LIST + " has an unknown use: " + label);
    }

    private static String text() {
        try (InputStream in = RuleNames.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
