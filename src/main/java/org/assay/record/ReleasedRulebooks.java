package org.assay.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The hashes of bundled rules that releases judged by and that can no longer be taken again, as what is hashed has changed
 * since. By them, a record of such a release is told from one that somebody made up.
 */
final class ReleasedRulebooks {
    private static final Map<String, String> RELEASES = read();

    private ReleasedRulebooks() {}

    /** The release that judged by the rules of this hash. */
    static Optional<String> release(DecisionRecord.Identity rules) {
        return Optional.ofNullable(RELEASES.get(rules.sha256()));
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ReleasedRulebooks.class.getResourceAsStream("released-rulebooks.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> row[2], row -> row[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
