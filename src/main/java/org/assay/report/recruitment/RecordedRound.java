package org.assay.report.recruitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.facts.Combined;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.recruitment.facts.Weight;
import org.assay.report.parts.Sources;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** A record of recruitment with its vacancy, applicants and judgements at hand. */
public final class RecordedRound {
    private final DecisionRecord decision;
    private final Map<Subject, List<Judgement>> bySubject;
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final Sources sources;
    private final List<CriterionRow> criteria = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Node> applicants = new LinkedHashMap<>();
    private final List<Person> panel = new ArrayList<>();
    /** Applicant and panel member whose scores do not count: {@code 101/R1}. */
    private final Set<String> setAside = new HashSet<>();

    public RecordedRound(DecisionRecord decision) {
        this.decision = decision;
        bySubject =
                decision.judgements().stream().collect(groupingBy(Judgement::subject, LinkedHashMap::new, toList()));
        decision.rules().forEach(rule -> rules.put(rule.id(), rule));
        sources = new Sources(input("sources"));
        Map<String, String> titles = new LinkedHashMap<>();
        if (input("units") instanceof Node.Sequence units) {
            units.items().forEach(unit -> titles.put(unit.text("code"), unit.text("title")));
        }
        String passMark = vacancy().text("passMark");
        vacancy().items("criteria").forEach(node -> criteria.add(CriterionRow.of(node, titles, passMark)));
        for (Node node : input("applications").items("applicants")) {
            people.put(node.text("id"), new Person(node.text("id"), node.text("name")));
            applicants.put(node.text("id"), node);
        }
        for (Node member : vacancy().items("panel")) {
            panel.add(new Person(member.text("id"), member.text("name")));
        }
        of(Kind.PANEL).stream()
                .filter(judgement -> judgement.verdict().is(SET_ASIDE))
                .forEach(judgement -> setAside.add(judgement.subject().id()));
    }

    /** An applicant, or a member of the panel. */
    public record Person(String id, String name) {
        /** {@code R1: Helen Marsh}; the id alone where a redacted record has no name. */
        public String called() {
            return name.equals(id) ? id : id + ": " + name;
        }
    }

    public DecisionRecord decision() {
        return decision;
    }

    public Node vacancy() {
        return input("vacancy");
    }

    public Node input(String name) {
        return decision.inputs().get(name);
    }

    public Sources sources() {
        return sources;
    }

    /** In the order of the person specification. */
    public List<CriterionRow> criteria() {
        return criteria;
    }

    public boolean isSift() {
        return input("round").text("stage").equals("sift");
    }

    /** Whether this is a sift, and none of its methods assesses a criterion. */
    boolean isLeftToSelection(CriterionRow criterion) {
        return isSift()
                && CriterionRow.texts(vacancy(), "siftMethods").stream().noneMatch(criterion.methodIds()::contains);
    }

    /** In order of their ids. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** What whoever reads the applications should look at, in sentences. */
    List<String> notes() {
        return CriterionRow.texts(input("round"), "notes").stream()
                .map(Words::sentence)
                .toList();
    }

    /** In the order of the vacancy. */
    public List<Person> panel() {
        return List.copyOf(panel);
    }

    /** Everything that was given to an applicant, by criterion, in the order of the record. */
    Map<String, List<GivenScore>> given(String applicant) {
        Map<String, List<GivenScore>> given = new LinkedHashMap<>();
        for (Node grid : applicants.get(applicant).items("grids")) {
            if (grid.get("scores").orElse(grid) instanceof Node.Mapping scores) {
                scores.entries().keySet().forEach(criterion -> given.computeIfAbsent(criterion, c -> new ArrayList<>())
                        .add(given(applicant, criterion, grid, scores)));
            }
        }
        return given;
    }

    private GivenScore given(String applicant, String criterion, Node grid, Node scores) {
        return new GivenScore(
                grid.text("by"),
                grid.text("method"),
                Integer.parseInt(scores.text(criterion)),
                grid.get("comments").map(comments -> comments.text(criterion)).orElse(""),
                !setAside.contains(applicant + "/" + grid.text("by")));
    }

    public Person person(String id) {
        return people.getOrDefault(id, new Person(id, id));
    }

    public List<Judgement> about(Kind kind, String id) {
        return bySubject.getOrDefault(new Subject(kind, id), List.of());
    }

    public List<Judgement> of(Kind kind) {
        return decision.judgements().stream()
                .filter(judgement -> judgement.subject().kind() == kind)
                .toList();
    }

    /** Judgements on scores and scorers that the panel should look at. */
    Stream<Judgement> remarks() {
        return decision.judgements().stream()
                .filter(j -> j.subject().kind() == Kind.PANEL
                        || j.subject().kind() == Kind.SCORE
                        || j.verdict().is(IN_NEED_OF_MODERATION));
    }

    /** The judgement of one of these verdicts on a subject. */
    public Optional<Judgement> verdict(Kind kind, String id, RecruitmentVerdict... verdicts) {
        return about(kind, id).stream()
                .filter(judgement -> isOneOf(judgement, List.of(verdicts)))
                .findFirst();
    }

    static boolean isOneOf(Judgement judgement, Collection<RecruitmentVerdict> verdicts) {
        return verdicts.stream().anyMatch(judgement.verdict()::is);
    }

    /** What a judgement on a criterion says of its result. */
    public Optional<Judgement> result(String applicant, String criterion) {
        return verdict(Kind.CRITERION, applicant + "/" + criterion, DEMONSTRATED, NOT_DEMONSTRATED, NOT_YET_ASSESSED);
    }

    /** The result on a criterion, or the reason why the sift settled it. */
    Optional<Judgement> deciding(String applicant, String criterion) {
        return atSift(applicant, criterion).or(() -> result(applicant, criterion));
    }

    /** The result on a criterion as grids show it. */
    Mark mark(String applicant, String criterion) {
        Mark mark = Mark.of(result(applicant, criterion)).counting(weighted(applicant, criterion));
        return atSift(applicant, criterion)
                .map(judgement -> mark.failedAtSift(
                        value(judgement, Combined.SCORE).map(Ground.Value::is).orElse(""), judgement))
                .orElse(mark);
    }

    /** What a score counts in the total of an applicant; empty where its criterion has no weight, or nothing is added up. */
    String weighted(String applicant, String criterion) {
        return verdict(Kind.APPLICANT, applicant, SCORED)
                .flatMap(total -> value(total, Weight.WEIGHTED, applicant + "/" + criterion))
                .map(value -> value.is() + " of " + value.of())
                .orElse("");
    }

    private Optional<Judgement> atSift(String applicant, String criterion) {
        return verdict(Kind.CRITERION, applicant + "/" + criterion, NOT_DEMONSTRATED_AT_THE_SIFT);
    }

    /** Rule and clause behind a judgement, as the reports cite them. */
    String cite(Judgement judgement) {
        RuleInfo rule = rules.get(judgement.rule());
        return "rule " + judgement.rule() + (rule == null ? "" : "; " + sources.title(rule.source()));
    }

    /** A number of that name that a judgement rests on, of its own subject. */
    static Optional<Ground.Value> value(Judgement judgement, String name) {
        return value(judgement, name, judgement.subject().id());
    }

    private static Optional<Ground.Value> value(Judgement judgement, String name, String about) {
        return judgement.because().stream()
                .filter(Ground.Value.class::isInstance)
                .map(Ground.Value.class::cast)
                .filter(value -> value.name().equals(name) && value.about().equals(about))
                .findFirst();
    }

    /** Reference and title, for the head of a report. */
    String running() {
        return Words.shortened(vacancy().text("reference") + " · " + vacancy().text("title"), 90);
    }
}
