package org.assay.cli.recruitment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.cli.terminal.Installation;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.OutputFile;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Names;
import org.assay.recruitment.Recruitment.Stage;
import org.assay.recruitment.applications.ApplicationsNode;
import org.assay.recruitment.applications.Pseudonyms;
import org.assay.report.ReportFormat;
import org.assay.report.recruitment.RecruitmentReport;

/** The files about single applicants, in folders beside the round's report. */
final class ApplicantPages {
    /** What is written about an applicant; letters of the sift and of the selection lie apart, as they are posted apart. */
    private enum Kind {
        GRID("grids"),
        LETTER("letters"),
        SIFT_LETTER("sift-letters");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }
    }

    private static final int MOST_NAMES = 10;

    private final DecisionRecord decision;
    private final RecruitmentReport report;
    private final Path folder;
    private final List<ReportFormat> formats;
    private final Names names;
    private final List<Kind> possible;
    private final List<Kind> kinds;

    /**
     * What a round is to have beside its report.
     *
     * @param formats those that are pages
     */
    ApplicantPages(RoundArguments.Judged round, RecruitmentReport report, Path folder, List<ReportFormat> formats) {
        this.names = round.names();
        this.decision = round.decision().decision();
        this.report = report;
        this.folder = folder;
        this.formats = formats;
        possible = round.stage() == Stage.SIFT ? List.of(Kind.SIFT_LETTER) : List.of(Kind.GRID, Kind.LETTER);
        kinds = possible.stream()
                .filter(kind -> names != Names.BLIND || kind == Kind.GRID)
                .toList();
    }

    /**
     * Refuses folders with pages of an earlier run that would stay among the new ones: an outdated letter is easily posted.
     * They are not deleted, as somebody else may have put them there.
     *
     * @throws InputException with every such folder
     */
    void refuseOutdated() {
        if (formats.isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        for (Kind kind : possible) {
            List<String> outdated = outdated(kind);
            if (!outdated.isEmpty()) {
                int more = outdated.size() - MOST_NAMES;
                problems.add(
                        Source.whole(folder.resolve(kind.folder).toString()),
                        "this run does not write "
                                + String.join(", ", outdated.subList(0, Math.min(MOST_NAMES, outdated.size())))
                                + (more > 0 ? " and " + more + " more" : "") + ", which would stay among its files",
                        "delete what is outdated, or choose another folder with -o");
            }
        }
        problems.throwIfAny();
    }

    private List<String> outdated(Kind kind) {
        Path holding = folder.resolve(kind.folder);
        if (!Files.isDirectory(holding)) {
            return List.of();
        }
        Set<String> written = new HashSet<>();
        if (kinds.contains(kind)) {
            formats.forEach(format -> applicants().forEach(id -> written.add(id + "." + format.ending())));
        }
        try (Stream<Path> files = Files.list(holding)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[^.].*\\.(pdf|html)") && !written.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(List.of(new Problem(
                    Source.whole(holding.toString()), "the folder cannot be read", "check that you may read it")));
        }
    }

    /** Writes all of them, and returns their folders. */
    List<Path> write() {
        if (formats.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        Installation.workers().each(applicants(), this::write);
        return kinds.stream().map(kind -> folder.resolve(kind.folder)).toList();
    }

    /** @return the applicant */
    private String write(String applicant) {
        kinds.forEach(kind -> write(kind, applicant));
        return applicant;
    }

    private void write(Kind kind, String applicant) {
        RecruitmentReport.Page page = page(kind, applicant);
        for (ReportFormat format : formats) {
            byte[] bytes = format == ReportFormat.PDF
                    ? report.pdf(page)
                    : report.html(page).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(folder.resolve(kind.folder).resolve(applicant + "." + format.ending()), bytes);
        }
    }

    /** A panel that scored under pseudonyms keeps them: names are in the selection report and the letters. */
    private RecruitmentReport.Page page(Kind kind, String applicant) {
        if (kind != Kind.GRID) {
            return report.letter(applicant);
        }
        String vacancy = decision.inputs().get("vacancy").text("reference");
        return names == Names.PUT_BACK
                ? report.grid(applicant, Pseudonyms.pseudonym(vacancy, applicant))
                : report.grid(applicant);
    }

    /** All whose application is not closed. */
    private List<String> applicants() {
        return decision.inputs().get("applications").items("applicants").stream()
                .filter((Node applicant) -> !ApplicationsNode.isClosed(applicant))
                .map((Node applicant) -> applicant.text("id"))
                .toList();
    }
}
