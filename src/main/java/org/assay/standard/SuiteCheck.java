package org.assay.standard;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;

/** Checks every file of a suite, also where some are missing or cannot be read: whoever wrote it learns all at once. */
final class SuiteCheck {
    private final StandardsLibrary library;
    private final Node suite;
    private final Problems problems = new Problems();

    SuiteCheck(StandardsLibrary library, Node suite) {
        this.library = library;
        this.suite = suite;
    }

    /** @throws org.assay.input.InputException with every problem of every file */
    StandardsLibrary.Contents contents() {
        Suite known = SuiteReader.read(suite, problems);
        boolean suiteIsSound = problems.isEmpty();
        if (suiteIsSound) {
            checkFiles(known);
        }
        List<Node> units = unitFiles(known, suiteIsSound).stream()
                .flatMap(file -> library.read(file, problems))
                .toList();
        Optional<Node> strategy = only(StandardsLibrary.STRATEGY);
        Optional<Node> sources = only(StandardsLibrary.SOURCES);
        if (suiteIsSound && strategy.isPresent() && sources.isPresent()) {
            Standard.read(new Standard.Documents(suite, units, strategy.get(), sources.get(), false), problems);
        } else {
            units.forEach(unit -> UnitReader.read(unit, problems));
            strategy.ifPresent(file -> AssessmentStrategyReader.read(file, problems));
            sources.ifPresent(file -> CitedDocumentReader.read(file, problems));
        }
        int roles = roles(known);
        int qualifications = qualifications(known);
        problems.throwIfAny();
        long assessable = units.stream()
                .map(unit -> UnitReader.read(unit, problems))
                .filter(Unit::hasRequirements)
                .count();
        return new StandardsLibrary.Contents(known, assessable, roles, qualifications);
    }

    /** Without a sound suite nobody can say which files it lists, so all are read. */
    private List<String> unitFiles(Suite known, boolean suiteIsSound) {
        return suiteIsSound
                ? known.unitCodes().stream()
                        .map(StandardsLibrary::unitFile)
                        .filter(library.files()::has)
                        .toList()
                : library.files().in("units");
    }

    private Optional<Node> only(String name) {
        return library.read(name, problems).findFirst();
    }

    private int roles(Suite known) {
        return (int) library.files().in("roles").stream()
                .flatMap(file -> library.read(file, problems).map(node -> role(file, node, known)))
                .count();
    }

    private int qualifications(Suite known) {
        return (int) library.files().in("qualifications").stream()
                .flatMap(file -> library.read(file, problems).map(node -> qualification(file, node, known)))
                .count();
    }

    private Role role(String file, Node node, Suite known) {
        Role role = RoleReader.read(node, known, problems);
        checkName(file, "roles/", "role", role.id());
        return role;
    }

    private Qualification qualification(String file, Node node, Suite known) {
        Qualification qualification = QualificationReader.read(node, known.unitCodes(), problems);
        checkName(file, "qualifications/", "qualification", qualification.id());
        return qualification;
    }

    /** What a portfolio names is looked for by the names of files. */
    private void checkName(String file, String folder, String what, String id) {
        if (!id.isEmpty() && !file.equals(folder + id + ".yaml")) {
            problems.add(
                    Source.whole(library.files().place(file)),
                    "this is the " + what + " \"" + id + "\"",
                    "name the file " + id + ".yaml");
        }
    }

    /** Reports every unit that the suite lists without a file, and every file that it does not list. */
    private void checkFiles(Suite known) {
        List<String> listed =
                known.unitCodes().stream().map(StandardsLibrary::unitFile).toList();
        listed.stream()
                .filter(file -> !library.files().has(file))
                .forEach(file -> problems.add(
                        Source.whole(library.files().place(file)),
                        "the suite lists this unit, but it has no file",
                        "add the file"));
        library.files().in("units").stream()
                .filter(file -> !listed.contains(file))
                .forEach(file -> problems.add(
                        Source.whole(library.files().place(file)),
                        "suite.yaml does not list this unit",
                        "list its code in a group, and name the file after the code, with - for /"));
    }
}
