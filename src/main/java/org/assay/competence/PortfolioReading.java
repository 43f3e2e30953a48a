package org.assay.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.standard.Standard;
import org.assay.standard.StandardsLibrary;
import org.assay.standard.Suites;

/**
 * Reads portfolios with everything that they name: evidence files, suite, units and role. Whatever is wrong with one is told
 * at once. Safe to share between threads; a suite is read once.
 */
public final class PortfolioReading {
    /** A suite that has no problem of its own, to check a portfolio whose suite is not there. */
    private static final Node.Scalar SOME_SUITE = Node.Scalar.of("some-suite");

    private final Suites suites;
    private final Map<List<String>, Known> standards = new ConcurrentHashMap<>();

    private record Known(Standard.Documents documents, List<String> roles, List<String> qualifications) {}

    public PortfolioReading(Suites suites) {
        this.suites = suites;
    }

    /**
     * @param asOf the day to judge as on, where it is another than the portfolio's own day of assessment
     * @throws InputException with every problem of the portfolio, or of its standard
     */
    public CheckedPortfolio read(PortfolioFile file, Optional<LocalDate> asOf) {
        Problems problems = new Problems();
        Node.Mapping portfolio = file.read(problems);
        Known standard = standard(portfolio, problems);
        RoleReference.check(portfolio, standard.roles(), problems);
        QualificationReference.check(portfolio, standard.qualifications(), problems);
        return CheckedPortfolio.of(portfolio, standard.documents(), asOf, problems);
    }

    private Known standard(Node.Mapping portfolio, Problems problems) {
        List<String> units = units(portfolio);
        List<String> awards = QualificationReference.ids(portfolio);
        Optional<String> role = RoleReference.id(portfolio);
        List<String> key =
                List.of(portfolio.text("suite"), String.join(" ", units), String.join(" ", awards), role.orElse(""));
        Known known = standards.get(key);
        if (known == null) {
            StandardsLibrary library = library(portfolio, problems);
            known = new Known(library.documents(units, awards, role), library.roles(), library.qualifications());
            standards.put(key, known);
        }
        return known;
    }

    /** @throws InputException where there is no such suite: with everything else that is wrong with the portfolio */
    private StandardsLibrary library(Node.Mapping portfolio, Problems problems) {
        try {
            return suites.of(portfolio);
        } catch (InputException missing) {
            // its own problem with the suite would only say the same again
            PortfolioReader.check(People.inFull(portfolio.with("suite", SOME_SUITE)), problems);
            if (portfolio.text("kind").equals("portfolio")) {
                problems.addAll(missing);
            }
            problems.throwIfAny();
            throw missing;
        }
    }

    /** Codes of the units that a portfolio is for, as its file has them. */
    public static List<String> units(Node portfolio) {
        return UnitEntries.codes(portfolio);
    }
}
