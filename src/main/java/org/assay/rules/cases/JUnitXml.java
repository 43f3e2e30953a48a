package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.List;

/** Results of cases in the form that build servers read. */
public final class JUnitXml {
    private JUnitXml() {}

    public static String of(List<CaseSuite.Tried> suite) {
        List<CaseResult> all =
                suite.stream().flatMap(tried -> tried.results().stream()).toList();
        List<String> lines = new ArrayList<>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        long failures = suite.stream().mapToLong(JUnitXml::failures).sum();
        lines.add("<testsuites tests=\"" + all.size() + "\" failures=\"" + failures + "\">");
        for (CaseSuite.Tried tried : suite) {
            lines.add("  <testsuite name=\"" + escaped(tried.rule().id()) + "\" tests=\""
                    + tried.results().size() + "\" failures=\"" + failures(tried) + "\" skipped=\""
                    + (broken(tried) - failures(tried)) + "\">");
            tried.results().forEach(result -> add(lines, result, tried.own()));
            lines.add("  </testsuite>");
        }
        lines.add("</testsuites>");
        return String.join("\n", lines) + "\n";
    }

    /** Cases of bundled rules that come out differently under a centre's rulebook are no failures of it. */
    private static long failures(CaseSuite.Tried tried) {
        return tried.own() ? broken(tried) : 0;
    }

    private static long broken(CaseSuite.Tried tried) {
        return tried.results().stream().filter(result -> !result.holds()).count();
    }

    private static void add(List<String> lines, CaseResult result, boolean own) {
        String head = "    <testcase classname=\"" + escaped(result.rule()) + "\" name=\""
                + escaped(result.tried().sentence()) + "\"";
        if (result.holds()) {
            lines.add(head + "/>");
        } else {
            String difference = String.join("\n", result.difference());
            lines.add(head + ">");
            lines.add(
                    own
                            ? "      <failure message=\""
                                    + escaped(result.tried().at().toString()) + "\">" + escaped(difference)
                                    + "</failure>"
                            : "      <skipped message=\""
                                    + escaped("comes out differently under this rulebook: " + difference) + "\"/>");
            lines.add("    </testcase>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
