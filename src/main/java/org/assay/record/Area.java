package org.assay.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.input.InputDocument;
import org.assay.input.Opening;
import org.assay.rules.Subject;
import org.assay.rules.cases.CaseBench;
import org.assay.standard.Suites;

/** A kind of assessment: what records, the rulebook's tools and every front door ask of it. Safe to share between threads. */
public interface Area {
    /** Its folder below {@code rules} and {@code samples}: {@code competence}. Records name it. */
    String id();

    /** Its rule packages, in the order in which they judge. */
    List<String> stages();

    /** What the rulebook's tools ask of it. */
    CaseBench cases();

    /** The kinds of file that it reads, those that a decision is made from first and in the order of {@link #judge}. */
    List<FileKind> kinds();

    /** How many of {@link #kinds} a decision is made from. */
    int judged();

    /**
     * Judges files as the area's own command does without options.
     *
     * @param files one of each kind that a decision is made from, in their order
     * @return every decision that can be made from them: of files that hold several rounds, the last round last
     * @throws org.assay.input.InputException with every problem of the files
     */
    List<DecisionRecord> judge(List<Path> files, Suites suites, Judging judging);

    /**
     * Judges a document that is no file; nothing comes of it in an area that judges several files together.
     *
     * @param folder in which the files that it names are looked for
     * @throws org.assay.input.InputException with every problem of the document
     */
    default List<DecisionRecord> judge(InputDocument given, Path folder, Suites suites, Judging judging) {
        return List.of();
    }

    /**
     * The files of a folder that {@link #judge} takes together.
     *
     * @param documents files that can be read as documents
     */
    List<List<Path>> together(List<Path> documents);

    /**
     * Judges the recorded inputs again.
     *
     * @throws org.assay.input.InputException where the record is of another area, or lacks what was judged
     */
    DecisionRecord replay(DecisionRecord recorded, Judging judging);

    /**
     * What decisions of a record are counted under where many are compared: who assessed, what was judged.
     *
     * @return of a subject, nothing where it is counted nowhere
     */
    Function<Subject, List<Heading>> headings(DecisionRecord recorded);

    /**
     * Compares files that are said to be the evidence with those that were judged; nothing in an area that judges no files.
     *
     * @param folder in which the record's names of files are looked for
     * @param opening opens them
     */
    default EvidenceComparison evidence(DecisionRecord recorded, Path folder, Opening opening) {
        return EvidenceComparison.NONE;
    }

    /**
     * The record without anything that tells who somebody is, which can still be judged again; none of an area whose records
     * are of one person, who is nobody without a name.
     *
     * @throws org.assay.input.InputException where judging again gives another record
     */
    default Optional<DecisionRecord> redact(DecisionRecord recorded, Judging judging) {
        return Optional.empty();
    }
}
