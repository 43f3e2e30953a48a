package org.assay.recruitment.applications;

import java.util.List;
import java.util.Optional;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.recruitment.vacancy.Vacancy;

/**
 * Reads a document of {@code kind: applications}. Scores stand in it one by one, or as grids: what one panel member gave
 * by one method, criterion by criterion.
 */
public final class ApplicationsReader {
    private final Vacancy vacancy;
    private final Problems problems;
    private final ApplicationsBuilder intake;

    private ApplicationsReader(Vacancy vacancy, Problems problems) {
        this.vacancy = vacancy;
        this.problems = problems;
        intake = new ApplicationsBuilder(vacancy, problems);
    }

    public static Applications read(Node node, Vacancy vacancy, Problems problems) {
        return new ApplicationsReader(vacancy, problems).applications(MappingReader.of(node, problems));
    }

    private Applications applications(MappingReader file) {
        file.kind("applications");
        String reference = file.id("vacancy");
        if (!reference.isEmpty() && !reference.equals(vacancy.reference())) {
            problems.add(
                    file.at("vacancy"),
                    "these applications are for \"" + reference + "\"",
                    "judge them with that vacancy, or correct it to " + vacancy.reference());
        }
        file.flag("redacted", false);
        file.requiredList("applicants").forEach(this::applicant);
        file.done();
        return intake.done(file.at());
    }

    private void applicant(MappingReader entry) {
        String id = entry.id("id");
        intake.applicant(
                id,
                entry.name("name"),
                entry.optionalDate("born"),
                entry.flag("guaranteedInterviewClaimed", false),
                closing(entry),
                entry.at("id"));
        for (MappingReader score : entry.list("scores")) {
            String criterion = score.id("criterion");
            String method = score.id("method");
            String by = score.id("by");
            String value = score.id("score");
            String comment = score.optionalProse("comment").orElse("");
            intake.value(value, score.at("score"))
                    .ifPresent(v -> intake.score(
                            id,
                            new GivenScore(criterion, method, by, v, comment),
                            new ApplicationsBuilder.Place(
                                    score.at(), score.at("criterion"), score.at("method"), score.at("by"))));
            score.done();
        }
        entry.list("grids").forEach(grid -> grid(id, grid));
        entry.done();
    }

    private Optional<Closure> closing(MappingReader entry) {
        return intake.closing(
                entry.optionalProse("closed").orElse(""),
                entry.optionalId("closedBy").orElse(""),
                entry.at("closed"),
                entry.at("closedBy"));
    }

    private void refuseAlone(MappingReader comments, List<String> scored) {
        for (String criterion : comments.keys()) {
            comments.optionalProse(criterion);
            if (!scored.contains(criterion)) {
                intake.commentAlone(criterion, comments.at(criterion));
            }
        }
    }

    private void grid(String applicant, MappingReader grid) {
        String by = grid.id("by");
        String method = grid.id("method");
        MappingReader scores = grid.child("scores");
        Optional<MappingReader> comments = grid.optionalChild("comments");
        List<String> criteria = scores.keys();
        for (String criterion : criteria) {
            String comment = comments.flatMap(c -> c.optionalProse(criterion)).orElse("");
            intake.value(scores.id(criterion), scores.at(criterion))
                    .ifPresent(v -> intake.score(
                            applicant,
                            new GivenScore(criterion, method, by, v, comment),
                            new ApplicationsBuilder.Place(
                                    scores.at(criterion), scores.at(criterion), grid.at("method"), grid.at("by"))));
        }
        comments.ifPresent(said -> refuseAlone(said, criteria));
        grid.done();
    }
}
