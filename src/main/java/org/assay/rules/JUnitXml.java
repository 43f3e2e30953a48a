package org.assay.rules;

import java.util.ArrayList;
import java.util.List;

/** Results of cases in the form that build servers read. */
public final class JUnitXml {
    private JUnitXml() {}

    public static String of(List<CaseSuite.Tried> suite) {
        List<CaseResult> all =
                suite.stream().flatMap(tried -> tried.results().stream()).toList();
        long failures = all.stream().filter(result -> !result.holds()).count();
        List<String> lines = new ArrayList<>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<testsuites tests=\"" + all.size() + "\" failures=\"" + failures + "\">");
        for (CaseSuite.Tried tried : suite) {
            lines.add("  <testsuite name=\"" + escaped(tried.rule().id()) + "\" tests=\""
                    + tried.results().size() + "\" failures=\""
                    + tried.results().stream().filter(result -> !result.holds()).count() + "\">");
            tried.results().forEach(result -> add(lines, result));
            lines.add("  </testsuite>");
        }
        lines.add("</testsuites>");
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, CaseResult result) {
        String head = "    <testcase classname=\"" + escaped(result.rule()) + "\" name=\""
                + escaped(result.tried().sentence()) + "\"";
        if (result.holds()) {
            lines.add(head + "/>");
        } else {
            lines.add(head + ">");
            lines.add("      <failure message=\"" + escaped(result.tried().at().toString()) + "\">"
                    + escaped(String.join("\n", result.difference())) + "</failure>");
            lines.add("    </testcase>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
