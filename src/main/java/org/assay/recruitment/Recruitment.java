package org.assay.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.input.Workers;
import org.assay.record.CitedClauses;
import org.assay.record.DecisionRecord;
import org.assay.record.Judging;
import org.assay.record.RecordComparison;
import org.assay.record.RecordedInputs;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsNode;
import org.assay.recruitment.applications.ApplicationsReader;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.Subject;
import org.assay.rules.book.Rulebook;

/** Sifts applications and selects among them by a rulebook, and records the result; and judges a recorded one again. */
public final class Recruitment {
    /** What is decided: who goes on to selection, or who is appointed. */
    public enum Stage {
        SIFT,
        SELECTION;

        /** As records and file names have it. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What can become of an applicant. */
    private static final Map<Stage, Set<RecruitmentVerdict>> RESULTS = Map.of(
            Stage.SIFT,
            Set.of(TAKEN_FORWARD, SIFTED_OUT, INCOMPLETE, CLOSED),
            Stage.SELECTION,
            Set.of(
                    RECOMMENDED_FOR_APPOINTMENT,
                    ON_THE_RESERVE_LIST,
                    NOT_REACHED,
                    LEFT_TO_A_PERSON,
                    WAITING,
                    NOT_APPOINTABLE,
                    INCOMPLETE,
                    CLOSED));

    private final Judging judging;

    /** @param program version of Assay, for the record */
    public Recruitment(Rulebook rulebook, String program) {
        this(new Judging(new RecruitmentArea(), rulebook, program, Workers.alone()));
    }

    /** @param judging by the rules of this area */
    public Recruitment(Judging judging) {
        this.judging = judging;
    }

    /** The judgements on all applicants in order of stage, subject and rule: of a sift, one applicant after the other. */
    public List<Judgement> judge(Vacancy vacancy, Applications applications, Stage stage) {
        RecruitmentFacts facts = new RecruitmentFacts(vacancy, stage == Stage.SIFT);
        if (stage == Stage.SIFT) {
            // nobody's sift depends on another applicant
            return judging.judgeEach(facts.ofVacancy(), applications.applicants(), facts::of, vacancy.closing());
        }
        List<Object> all = new ArrayList<>(facts.ofVacancy());
        all.addAll(facts.orders());
        applications.applicants().forEach(application -> all.addAll(facts.of(application)));
        return judging.judge(all, vacancy.closing());
    }

    /**
     * Judges a round that reports are to be made of.
     *
     * @throws RulesException where no rule decides on somebody, whom a report would pass over
     */
    public DecisionRecord decide(RoundFiles.Checked round, Stage stage) {
        DecisionRecord decision = decide(round.vacancy(), round.applications(), stage);
        List<String> without = withoutResult(decision);
        if (!without.isEmpty()) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(round.file()),
                    "no rule decides on " + without.size() + " of its applicants, such as " + without.get(0),
                    "look with assay rules list which rules the rulebook disables or replaces")));
        }
        return decision;
    }

    /** The closing date of a recorded round, whose rules and figures judge it. */
    public static LocalDate closing(DecisionRecord round) {
        return LocalDate.parse(new RecordedInputs(round).get("vacancy").text("closingDate"));
    }

    /** Judges a round and records the result. */
    public DecisionRecord decide(VacancyDocument document, Applications applications, Stage stage) {
        List<Judgement> judgements = judge(document.vacancy(), applications, stage);
        CitedClauses cited = judging.cited(document.vacancy().closing(), judgements);
        return record(document.with(cited), applications, stage, judgements);
    }

    private DecisionRecord record(
            VacancyDocument document, Applications applications, Stage stage, List<Judgement> judgements) {
        Vacancy vacancy = document.vacancy();
        return judging.record(
                Map.of(
                        "round", round(stage, applications.alike()),
                        "vacancy", document.node(),
                        "units", document.units(),
                        "sources", document.sources(),
                        "applications", ApplicationsNode.of(vacancy.reference(), applications, judging.workers())),
                Map.of("suite", document.suite()),
                vacancy.closing(),
                judgements);
    }

    private static Node round(Stage stage, List<String> notes) {
        Node.Mapping round = Node.Mapping.of(Map.of("stage", Node.Scalar.of(stage.id())));
        return notes.isEmpty()
                ? round
                : round.with(
                        "notes",
                        Node.Sequence.of(notes.stream().map(Node.Scalar::of).toList()));
    }

    /** Judges the recorded inputs again, with this rulebook and as this program. */
    public DecisionRecord replay(DecisionRecord recorded) {
        VacancyDocument document = VacancyDocument.recorded(recorded);
        Problems problems = new Problems();
        Node applications = new RecordedInputs(recorded).get("applications");
        Applications read = ApplicationsReader.read(applications, document.vacancy(), problems);
        problems.throwIfAny();
        // with the clauses that the record holds, for the suite's hash is taken over them: those of 0.1.0 hold all
        DecisionRecord again =
                record(document, read, stage(recorded), judge(document.vacancy(), read, stage(recorded)));
        Map<String, Node> inputs = new HashMap<>(recorded.inputs());
        inputs.keySet().retainAll(again.inputs().keySet());
        // who are redacted have no names left that could be alike
        inputs.put("round", round(stage(recorded), Redaction.isRedacted(applications) ? List.of() : read.alike()));
        return new DecisionRecord(
                again.area(),
                again.program(),
                inputs,
                again.identities(),
                again.centre(),
                again.rules(),
                again.judgements());
    }

    /**
     * The record without anything that tells who an applicant or a panel member is: names, dates of birth, and what
     * people wrote in words of their own. It can still be judged again, as no rule decides by them.
     *
     * @throws InputException where it was judged by other rules, so that redacting would change its judgements
     */
    public DecisionRecord redact(DecisionRecord recorded) {
        if (!RecordComparison.between(recorded, replay(recorded)).isSame()) {
            throw RecordedInputs.refused(
                    "judged again, the record is not the same, so redacting it would change its judgements",
                    "see with assay verify what differs, and name the rules that it was made by");
        }
        Map<String, Node> inputs = new HashMap<>(recorded.inputs());
        inputs.put("vacancy", Redaction.vacancy(new RecordedInputs(recorded).get("vacancy")));
        inputs.put("applications", Redaction.applications(new RecordedInputs(recorded).get("applications")));
        DecisionRecord redacted = new DecisionRecord(
                recorded.area(),
                recorded.program(),
                inputs,
                recorded.identities(),
                recorded.centre(),
                recorded.rules(),
                recorded.judgements());
        return replay(redacted);
    }

    /** Ids of the applicants on whom no rule decided anything. */
    private static List<String> withoutResult(DecisionRecord decision) {
        Set<String> results = RESULTS.get(stage(decision)).stream()
                .map(RecruitmentVerdict::label)
                .collect(Collectors.toSet());
        Set<String> with = decision.judgements().stream()
                .filter(judgement -> judgement.subject().kind() == Subject.Kind.APPLICANT
                        && results.contains(judgement.verdict().label()))
                .map(judgement -> judgement.subject().id())
                .collect(Collectors.toSet());
        return new RecordedInputs(decision)
                .get("applications").items("applicants").stream()
                        .map(applicant -> applicant.text("id"))
                        .filter(id -> !with.contains(id))
                        .toList();
    }

    /** Which round a record is of. */
    public static Stage stage(DecisionRecord recorded) {
        String id = new RecordedInputs(recorded).get("round").text("stage");
        return Stream.of(Stage.values())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RecordedInputs.altered("the record is of no stage \"" + id + "\""));
    }
}
