package org.assay.recruitment.applications;

import java.nio.file.Path;
import java.util.List;
import org.assay.input.DocumentReader;
import org.assay.input.InputDocument;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.recruitment.vacancy.Vacancy;

/** Reads applications from a document or from a table. */
public final class ApplicationsFile {
    private ApplicationsFile() {}

    /** @throws org.assay.input.InputException with every problem of the file */
    public static Applications read(Path file, Vacancy vacancy) {
        return read(InputDocument.read(file), vacancy);
    }

    /** @throws org.assay.input.InputException with every problem of the document or table */
    public static Applications read(InputDocument file, Vacancy vacancy) {
        Problems problems = new Problems();
        Applications applications = TableReader.isTable(file.name())
                ? table(file, vacancy, problems)
                : ApplicationsReader.read(DocumentReader.read(file, problems), vacancy, problems);
        problems.throwIfAny();
        return applications;
    }

    /** Checks what can be checked of applications without their vacancy: that they have one. */
    public static void checkAlone(Node node) {
        Problems problems = new Problems();
        MappingReader file = MappingReader.of(node, problems);
        file.kind("applications");
        file.id("vacancy");
        file.requiredList("applicants").forEach(applicant -> applicant.id("id"));
        problems.throwIfAny();
    }

    private static Applications table(InputDocument file, Vacancy vacancy, Problems problems) {
        ApplicationsTable table = new ApplicationsTable(vacancy, problems, Source.whole(file.name()));
        List<String> notes = TableReader.read(file, table, problems);
        return table.done(notes);
    }
}
