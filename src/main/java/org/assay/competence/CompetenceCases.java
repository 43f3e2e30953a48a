package org.assay.competence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.UnderAssessment;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.rules.Subject;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseChanges;
import org.assay.standard.Standard;

/**
 * What the cases of a rule of competence may give. Each key changes the portfolio of the case base ({@code evidence},
 * {@code assessor}, {@code assessedOn} …), but for four: {@code without} leaves out items of evidence by their ids,
 * {@code unit} changes the first unit, and {@code strategy} changes figures, where a figure of one value may be written
 * as {@code minimumPieces: 3}; {@code qualification} is one that the portfolio is for.
 */
final class CompetenceCases {
    private static final String FIRST_DAY = "2007-04-01";
    private static final Set<String> OTHERS = Set.of("without", "unit", "strategy", "qualification");

    private CompetenceCases() {}

    static CaseBench bench(CompetenceArea area) {
        return new CaseBench(
                area.id(),
                Stages.of(area.id()),
                CompetenceCases::situation,
                CaseVariations.all(),
                CompetenceCases::subjects,
                Map.of(
                        "CurrencyLimit", "currencyMonths",
                        "MethodServes", "methods",
                        "ScopeCoverage", "scopeCoverage",
                        "MustInclude", "unitMustInclude",
                        "MinimumPieces", "minimumPieces",
                        "SimulationAllowed", "simulationAllowed",
                        "StandingFor", "witnessStanding",
                        "Required", "piecesPerRequirement",
                        "MayBeNotApplicable", "mayBeNotApplicable"));
    }

    private static List<Subject> subjects(CaseBench.Situation situation) {
        List<Subject> subjects = new ArrayList<>();
        for (Object fact : situation.facts()) {
            if (fact instanceof Evidence evidence) {
                subjects.add(new Subject(Subject.Kind.EVIDENCE, evidence.id()));
            } else if (fact instanceof UnderAssessment unit) {
                subjects.add(new Subject(Subject.Kind.UNIT, unit.code()));
            } else if (fact instanceof Required required) {
                subjects.add(new Subject(Subject.Kind.valueOf(required.kind().name()), required.key()));
            } else if (fact instanceof Assessment assessment) {
                subjects.add(new Subject(Subject.Kind.DECISION, assessment.reference()));
            }
        }
        return subjects;
    }

    /** A case for a unit of another code has that unit in place of the first one, wherever the base names it. */
    private static CaseBench.Situation situation(Node.Mapping base, Node.Mapping given) {
        String code = part(given, "unit").text("code");
        return code.isEmpty() ? patched(base, given) : patched(renamed(base, code), given);
    }

    private static Node.Mapping renamed(Node.Mapping base, String code) {
        String first = units(base).get(0).text("code");
        return (Node.Mapping) CaseChanges.replaced(base, first, code);
    }

    private static CaseBench.Situation patched(Node.Mapping base, Node.Mapping given) {
        Node.Mapping portfolio = CaseChanges.of(part(base, "portfolio"), portfolioChanges(given));
        portfolio = portfolio.with("evidence", remaining(portfolio, given));
        CheckedPortfolio checked = CheckedPortfolio.of(portfolio, documents(base, given, portfolio), Optional.empty());
        return new CaseBench.Situation(checked.on(), PortfolioFacts.of(checked.portfolio(), checked.standard()));
    }

    private static Node.Mapping portfolioChanges(Node.Mapping given) {
        Node.Mapping changes = given;
        for (String other : OTHERS) {
            changes = CaseChanges.without(changes, other);
        }
        return changes.get("evidence").isPresent()
                ? changes.with("evidence", Node.Sequence.of(titled(changes.items("evidence"))))
                : changes;
    }

    /** A further item that is like another is a further occasion, unless it says that it has the other's title. */
    private static List<Node> titled(List<Node> items) {
        return items.stream()
                .map(item -> item instanceof Node.Mapping further
                                && further.get("like").isPresent()
                                && further.get("title").isEmpty()
                        ? further.with("title", Node.Scalar.of("Item " + further.text("id")))
                        : item)
                .toList();
    }

    private static Node remaining(Node.Mapping portfolio, Node.Mapping given) {
        List<String> left = texts(given, "without");
        return Node.Sequence.of(portfolio.items("evidence").stream()
                .filter(item -> !left.contains(item.text("id")))
                .toList());
    }

    private static Standard.Documents documents(Node.Mapping base, Node.Mapping given, Node portfolio) {
        List<Node> units = units(base);
        units.set(0, CaseChanges.of((Node.Mapping) units.get(0), part(given, "unit")));
        List<String> wanted = UnitEntries.codes(portfolio);
        return new Standard.Documents(
                part(base, "suite"),
                units.stream()
                        .filter(unit -> wanted.contains(unit.text("code")))
                        .toList(),
                CaseChanges.of(part(base, "strategy"), figures(part(given, "strategy"))),
                part(base, "sources"),
                new Standard.Awards(given.get("qualification").map(List::of).orElse(List.of()), Optional.empty()),
                false);
    }

    private static List<Node> units(Node.Mapping base) {
        List<Node> units = new ArrayList<>(base.items("units"));
        if (units.isEmpty() || !(units.get(0) instanceof Node.Mapping)) {
            throw new InputException(List.of(new Problem(
                    base.get("units").map(Node::at).orElse(base.at()),
                    "the case base has no units",
                    "give it a list of at least one unit")));
        }
        return units;
    }

    /** Each entry of a figure in the full form of a strategy, dated from the first day unless it has its own. */
    private static Node.Mapping figures(Node.Mapping strategy) {
        Map<String, Node.Entry> full = new LinkedHashMap<>();
        strategy.entries().forEach((name, entry) -> {
            Node value = entry.value();
            if (value instanceof Node.Scalar single && !single.text().isEmpty()) {
                Node.Mapping only = new Node.Mapping(single.at(), Map.of("value", entry));
                full.put(name, new Node.Entry(entry.key(), Node.Sequence.of(List.of(dated(only)))));
            } else if (value instanceof Node.Sequence list) {
                List<Node> entries = list.items().stream()
                        .map(item -> item instanceof Node.Mapping mapping ? dated(mapping) : item)
                        .toList();
                full.put(name, new Node.Entry(entry.key(), new Node.Sequence(list.at(), entries)));
            } else {
                full.put(name, entry);
            }
        });
        return new Node.Mapping(strategy.at(), full);
    }

    private static Node dated(Node.Mapping entry) {
        Node.Mapping dated = entry;
        dated = entry.get("from").isPresent() ? dated : dated.with("from", Node.Scalar.of(FIRST_DAY));
        return entry.get("source").isPresent() ? dated : dated.with("source", Node.Scalar.of("This case"));
    }

    private static Node.Mapping part(Node.Mapping of, String key) {
        return of.get(key)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElse(new Node.Mapping(of.at(), Map.of()));
    }

    private static List<String> texts(Node of, String key) {
        return of.items(key).stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "")
                .toList();
    }
}
