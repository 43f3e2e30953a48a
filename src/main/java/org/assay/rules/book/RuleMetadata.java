package org.assay.rules.book;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assay.rules.RuleInfo;
import org.drools.model.Rule;

/** Reads the annotations that every rule carries. */
public final class RuleMetadata {
    private RuleMetadata() {}

    static RuleInfo info(Rule rule) {
        Map<String, Object> data = rule.getMetaData();
        return new RuleInfo(
                text(data, "Id"),
                rule.getName(),
                text(data, "Source"),
                LocalDate.parse(text(data, "Since")),
                Optional.ofNullable(data.get("Until")).map(until -> LocalDate.parse(text(data, "Until"))),
                rule.getPackage());
    }

    /** The annotation's value; the compiler of custom rules leaves the quotes on it. */
    static String text(Map<String, Object> metadata, String annotation) {
        return unquoted(String.valueOf(metadata.get(annotation)));
    }

    public static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
