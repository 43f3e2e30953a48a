package org.assay.fuzz;

import java.nio.file.Path;
import java.util.List;
import org.assay.input.InputDocument;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.standard.StandardsLibrary;

/** A table of applications for the sample vacancy. */
final class TableTarget implements Reader.Target {
    private final String ending;
    private final Vacancy vacancy;

    TableTarget(String ending) {
        this.ending = ending;
        InputDocument file = InputDocument.read(Path.of("samples/recruitment/electoral-administrator.yaml"));
        vacancy = VacancyDocument.read(file, StandardsLibrary.open(Path.of("standards/electoral-services")))
                .vacancy();
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.ending("." + ending);
    }

    @Override
    public void read(byte[] file) {
        ApplicationsFile.read(new InputDocument("file." + ending, file), vacancy);
    }
}
