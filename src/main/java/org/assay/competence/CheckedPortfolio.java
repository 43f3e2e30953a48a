package org.assay.competence;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.standard.Standard;

/**
 * A portfolio and the standard that it is judged against, both free of problems.
 *
 * @param text the portfolio in its full form, for the record
 * @param documents the standard as it was read
 * @param asOf the day to judge as on, where it is another than the portfolio's own day of assessment
 */
public record CheckedPortfolio(
        Node text, Standard.Documents documents, Optional<LocalDate> asOf, Portfolio portfolio, Standard standard) {
    /** @throws org.assay.input.InputException with every problem of portfolio and standard */
    public static CheckedPortfolio of(Node text, Standard.Documents documents, Optional<LocalDate> asOf) {
        return of(text, documents, asOf, new Problems());
    }

    /** @param problems those found already, which are told together with the others */
    static CheckedPortfolio of(
            Node written, Standard.Documents documents, Optional<LocalDate> asOf, Problems problems) {
        Node text = written instanceof Node.Mapping portfolio ? People.inFull(portfolio) : written;
        Problems ofStandard = new Problems();
        Standard standard = Standard.read(documents, ofStandard);
        ofStandard.throwIfAny();
        Portfolio own = PortfolioReader.read(text, standard, problems);
        problems.throwIfAny();
        Portfolio read = asOf.map(own::judgedOn).orElse(own);
        Source day = asOf.isPresent()
                ? Source.whole("--as-of")
                : text.get("assessedOn").orElse(text).at();
        new StrategyFigures(standard, read.assessment().on()).check(day, problems);
        problems.throwIfAny();
        return new CheckedPortfolio(text, documents, asOf, read, standard);
    }

    /** The day whose rules and figures judge. */
    public LocalDate on() {
        return portfolio.assessment().on();
    }
}
