package org.assay.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.rules.Ground;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.Rulebook;

/** All cases of a rulebook's rules of one area, tried. */
public final class CaseSuite {
    private final Rulebook rulebook;
    private final CaseBench area;
    private final Optional<String> only;

    public CaseSuite(Rulebook rulebook, CaseBench area) {
        this(rulebook, area, Optional.empty());
    }

    /** @param only id of the rule whose cases are tried, where not all are */
    public CaseSuite(Rulebook rulebook, CaseBench area, Optional<String> only) {
        this.rulebook = rulebook;
        this.area = area;
        this.only = only;
    }

    /**
     * What came of the cases of one rule.
     *
     * @param own whether the rulebook brings the cases itself, rather than the bundled rulebook that it changes
     */
    public record Tried(RuleInfo rule, boolean own, List<CaseResult> results) {
        public Tried {
            results = List.copyOf(results);
        }

        /** Where the cases lie below the rulebook's folder. */
        public String path() {
            return RuleFile.casesPath(rule);
        }

        public boolean fires() {
            return results.stream().anyMatch(CaseResult::fires);
        }

        public boolean silent() {
            return results.stream().anyMatch(result -> !result.fires());
        }
    }

    /**
     * Tries every case, in order of stage and rule.
     *
     * @throws InputException with everything that is wrong with the cases of all rules
     */
    public List<Tried> run() {
        CaseRunner runner = new CaseRunner(rulebook, area);
        List<Problem> problems = new ArrayList<>();
        List<Tried> tried = new ArrayList<>();
        for (RuleInfo rule : rules()) {
            try {
                List<CaseResult> results = new ArrayList<>();
                for (RuleCase each : RuleCases.of(rulebook, rule).cases()) {
                    results.add(run(runner, rule, each, problems));
                }
                tried.add(new Tried(rule, rulebook.files().brings(RuleFile.casesPath(rule)), results));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return tried;
    }

    private List<RuleInfo> rules() {
        return rulebook.rules(area.stages()).stream()
                .filter(rule -> only.map(rule.id()::equals).orElse(true))
                .toList();
    }

    private static CaseResult run(CaseRunner runner, RuleInfo rule, RuleCase each, List<Problem> problems) {
        try {
            return runner.run(rule.id(), each);
        } catch (InputException e) {
            problems.addAll(e.problems());
            return new CaseResult(rule.id(), each, List.of(), Set.of(), List.of());
        }
    }

    /** What the cases leave out, as sentences. */
    public List<String> gaps(List<Tried> suite) {
        List<String> gaps = new ArrayList<>();
        for (Tried tried : suite) {
            if (!tried.fires()) {
                gaps.add(rulebook.files().name(tried.path()) + ": no case fires it; it is in force from "
                        + tried.rule().since() + ", and a case without assessedOn is of " + day());
            }
            if (!tried.silent()) {
                gaps.add(rulebook.files().name(tried.path()) + ": no case leaves it silent");
            }
        }
        Set<String> exercised = exercised(suite);
        figures().stream()
                .filter(figure -> !exercised.contains(figure))
                .forEach(figure -> gaps.add(figure + ": no case exercises this figure"));
        return gaps;
    }

    private LocalDate day() {
        return new CaseRunner(rulebook, area)
                .situation(Node.Mapping.of(Map.of()))
                .on();
    }

    /** Every figure that a rule can read; none where a single rule is tried. */
    private Set<String> figures() {
        if (only.isPresent()) {
            return Set.of();
        }
        Set<String> figures = new TreeSet<>(area.figures().values());
        rulebook.datedFigures().forEach(figure -> figures.add(figure.name()));
        return figures;
    }

    /** Figures that a case changes, or on which a judgement of a case rests. */
    private Set<String> exercised(List<Tried> suite) {
        Set<String> exercised = new LinkedHashSet<>();
        for (CaseResult result :
                suite.stream().flatMap(tried -> tried.results().stream()).toList()) {
            result.tried().given().get("strategy").ifPresent(strategy -> exercised.addAll(keys(strategy)));
            result.judgements().stream()
                    .flatMap(judgement -> judgement.because().stream())
                    .forEach(ground -> {
                        if (ground instanceof Ground.Figure figure) {
                            exercised.add(figure.name().replaceFirst(" .*", ""));
                        }
                    });
        }
        return exercised;
    }

    private static Set<String> keys(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().keySet()
                : Map.<String, String>of().keySet();
    }
}
