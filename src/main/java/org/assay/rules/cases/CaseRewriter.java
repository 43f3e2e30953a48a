package org.assay.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.input.OutputFile;

/**
 * Writes into a file of cases what the rules conclude now, and leaves the rest of it as it is. {@code expect} and
 * {@code says} have to be the last keys of a case. Whoever uses it reads every changed line.
 */
public final class CaseRewriter {
    private CaseRewriter() {}

    /** Rewrites a file in its place. */
    public static void rewrite(Path file, List<CaseResult> results) {
        try {
            OutputFile.write(file, rewrite(Files.readAllBytes(file), results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file the file as it is
     * @param results one for each of its cases, in their order
     */
    public static byte[] rewrite(byte[] file, List<CaseResult> results) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        List<String> rewritten = new ArrayList<>();
        int next = 0;
        boolean dropping = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean result = line.startsWith("    expect:") || line.startsWith("    says:");
            boolean deeper = line.startsWith("      ") || line.startsWith("    -") || line.startsWith("    #");
            dropping = result || dropping && deeper;
            if (!dropping) {
                rewritten.add(line);
            }
            boolean last = i == lines.size() - 1 || lines.get(i + 1).startsWith("  - ");
            if (last && next < results.size() && i >= start(results.get(next))) {
                write(rewritten, results.get(next++));
            }
        }
        return (String.join("\n", rewritten) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Index of the line in which the case begins. */
    private static int start(CaseResult result) {
        return result.tried().at().line() - 1;
    }

    private static void write(List<String> lines, CaseResult result) {
        write(lines, "expect", result.lines());
        if (!result.sentences().isEmpty()) {
            write(lines, "says", result.sentences());
        }
    }

    private static void write(List<String> lines, String key, List<String> values) {
        lines.add("    " + key + ":" + (values.isEmpty() ? " []" : ""));
        values.forEach(value -> lines.add("      - " + quoted(value)));
    }

    private static String quoted(String text) {
        boolean plain = !text.contains(": ") && !text.contains(" #") && Character.isLetter(text.charAt(0));
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
