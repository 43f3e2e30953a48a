package org.assay.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.input.InputDocument;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.applications.Pseudonyms;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.standard.StandardsLibrary;

/**
 * A round of recruitment as somebody hands it in.
 *
 * @param vacancy YAML or JSON, as its name tells
 * @param applications YAML, JSON, CSV or a workbook, as its name tells
 * @param nameBlind whether pseudonyms are to stand in place of all names
 * @param names applications with the names that the others lack; none of them where it is name-blind
 */
public record RoundFiles(
        InputDocument vacancy, InputDocument applications, boolean nameBlind, Optional<InputDocument> names) {
    public RoundFiles {
        if (nameBlind && names.isPresent()) {
            throw new IllegalArgumentException("names cannot be taken away and put back at once");
        }
    }

    /** A round whose names are as the applications have them. */
    public RoundFiles(InputDocument vacancy, InputDocument applications) {
        this(vacancy, applications, false, Optional.empty());
    }

    /**
     * Both files, checked.
     *
     * @param file that the applications are of
     * @param names who will be known by name
     * @param told what is worth knowing of how they were read
     */
    public record Checked(
            String file, VacancyDocument vacancy, Applications applications, Names names, List<String> told) {
        public Checked {
            told = List.copyOf(told);
        }
    }

    /**
     * @param suite that the vacancy's criteria refer to
     * @throws org.assay.input.InputException with every problem of the first file that has any
     */
    public Checked read(StandardsLibrary suite) {
        VacancyDocument document = VacancyDocument.read(vacancy, suite);
        Applications read = ApplicationsFile.read(applications, document.vacancy());
        List<String> told = new ArrayList<>(read.told());
        if (nameBlind) {
            return new Checked(
                    applications.name(), document, Pseudonyms.of(document.vacancy(), read), Names.BLIND, told);
        }
        if (names.isPresent()) {
            return new Checked(
                    applications.name(), document, named(read, document.vacancy(), names.get()), Names.PUT_BACK, told);
        }
        if (Pseudonyms.isBlind(document.vacancy(), read)) {
            told.add(applications.name() + ": it holds pseudonyms for names, so no letters are written; give the names "
                    + "by --names FILE for them");
            return new Checked(applications.name(), document, read, Names.BLIND, told);
        }
        return new Checked(applications.name(), document, read, Names.KNOWN, told);
    }

    private static Applications named(Applications read, Vacancy vacancy, InputDocument names) {
        return Pseudonyms.lifted(read, names.name(), ApplicationsFile.read(names, vacancy));
    }
}
