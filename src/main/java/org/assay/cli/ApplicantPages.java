package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assay.input.Node;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordWriter;
import org.assay.recruitment.Recruitment.Stage;
import org.assay.report.RecruitmentReport;

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

        private RecruitmentReport.Page page(RecruitmentReport report, String applicant) {
            return this == GRID ? report.grid(applicant) : report.letter(applicant);
        }
    }

    private final DecisionRecord decision;
    private final Path folder;
    private final List<RoundFormat> formats;
    private final List<Kind> kinds;

    private ApplicantPages(DecisionRecord decision, Path folder, List<RoundFormat> formats, List<Kind> kinds) {
        this.decision = decision;
        this.folder = folder;
        this.formats = formats;
        this.kinds = kinds;
    }

    /**
     * What a round is to have beside its report.
     *
     * @param formats those that are pages
     * @param letters whether there are names to write to
     */
    static ApplicantPages of(
            Stage stage, DecisionRecord decision, Path folder, List<RoundFormat> formats, boolean letters) {
        List<Kind> kinds = stage == Stage.SIFT ? List.of(Kind.SIFT_LETTER) : List.of(Kind.GRID, Kind.LETTER);
        return new ApplicantPages(
                decision,
                folder,
                formats,
                kinds.stream().filter(kind -> letters || kind == Kind.GRID).toList());
    }

    /** Writes all of them, and returns their folders. */
    List<Path> write() {
        if (formats.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        RecruitmentReport report = new RecruitmentReport(decision, RecordWriter.write(decision));
        applicants().parallelStream().forEach(applicant -> kinds.forEach(kind -> write(report, kind, applicant)));
        return kinds.stream().map(kind -> folder.resolve(kind.folder)).toList();
    }

    private void write(RecruitmentReport report, Kind kind, String applicant) {
        RecruitmentReport.Page page = kind.page(report, applicant);
        for (RoundFormat format : formats) {
            byte[] bytes = format == RoundFormat.PDF
                    ? report.pdf(page)
                    : report.html(page).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(folder.resolve(kind.folder).resolve(applicant + "." + format.ending()), bytes);
        }
    }

    private List<String> applicants() {
        return decision.inputs().get("applications").items("applicants").stream()
                .map((Node applicant) -> applicant.text("id"))
                .toList();
    }
}
