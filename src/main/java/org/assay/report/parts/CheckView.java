package org.assay.report.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;

/**
 * How anybody can check the report.
 *
 * @param sha256 of the attached record
 * @param program version that made the record
 * @param identities what was judged against
 * @param rulebook the centre's own rulebook, which a check has to be given; none where the bundled one judged
 * @param givenStandard whether the suite was given in place of an installed one, so that a check has to be given it too
 */
public record CheckView(
        String sha256, String program, List<Identity> identities, Optional<String> rulebook, boolean givenStandard) {

    /** @param sha256 in groups of eight digits, so that the line can break and people can read it out */
    public record Identity(String what, String name, String version, String sha256) {}

    /** @param sha256 hash of the record's bytes */
    public static CheckView of(DecisionRecord record, String sha256) {
        return new CheckView(
                sha256,
                record.program(),
                Stream.of("suite", "strategy", "rules")
                        .filter(record.identities()::containsKey)
                        .map(what -> identity(what, record.identities().get(what)))
                        .toList(),
                record.centre().map(centre -> RulesView.rulebook(record)),
                new RecordedInputs(record).standardWasGiven());
    }

    /** What somebody who checks types. */
    public String command() {
        return "assay verify REPORT.pdf" + (rulebook.isPresent() ? " --rules FOLDER" : "")
                + (givenStandard ? " --suite FOLDER" : "");
    }

    private static Identity identity(String what, DecisionRecord.Identity identity) {
        return new Identity(Words.capitalised(what), identity.name(), identity.version(), grouped(identity.sha256()));
    }

    public String groupedSha256() {
        return grouped(sha256);
    }

    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
