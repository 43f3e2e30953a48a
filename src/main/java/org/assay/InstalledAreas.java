package org.assay;

import java.util.List;
import org.assay.cli.competence.AssessCommand;
import org.assay.cli.recruitment.FairnessCommand;
import org.assay.cli.recruitment.SelectCommand;
import org.assay.cli.recruitment.SiftCommand;
import org.assay.cli.recruitment.TemplateCommand;
import org.assay.competence.CompetenceArea;
import org.assay.fairness.MonitoringKind;
import org.assay.recruitment.RecruitmentArea;
import org.assay.report.Areas;
import org.assay.report.Areas.Installed;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.recruitment.RecruitmentReport;

/** The one list of the areas that this program has. */
public final class InstalledAreas {
    public static final Areas ALL = new Areas(List.of(
            new Installed(new CompetenceArea(), CompetenceReport::new, List.of(), List.of(AssessCommand.class)),
            new Installed(
                    new RecruitmentArea(),
                    RecruitmentReport::new,
                    List.of(new MonitoringKind()),
                    List.of(SiftCommand.class, SelectCommand.class, TemplateCommand.class, FairnessCommand.class))));

    private InstalledAreas() {}
}
