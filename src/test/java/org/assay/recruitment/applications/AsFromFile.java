package org.assay.recruitment.applications;

import java.util.List;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.recruitment.vacancy.Vacancy;

/** Applications as a file would bring them: checked against the vacancy, their rows put in order. */
public final class AsFromFile {
    private AsFromFile() {}

    public static Applications of(Vacancy vacancy, List<Application> applications) {
        Problems problems = new Problems();
        ApplicationsBuilder builder = new ApplicationsBuilder(vacancy, problems);
        ApplicationsBuilder.Place place =
                new ApplicationsBuilder.Place(Source.MADE, Source.MADE, Source.MADE, Source.MADE);
        for (Application a : applications) {
            builder.applicant(a.id(), a.name(), a.born(), a.claimsGuaranteedInterview(), a.closed(), Source.MADE);
            a.scores().forEach(score -> builder.score(a.id(), score, place));
        }
        Applications read = builder.done(Source.MADE);
        problems.throwIfAny();
        return read;
    }
}
