package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Qualification;
import org.assay.competence.facts.SignOff;

/** Who decides on which units: what a unit does not say of its own sign-off is as the portfolio says. */
final class SignOffs {
    private final Assessment assessment;
    private final Assessors assessors;
    private final PersonReader named;
    private final People people;

    SignOffs(Assessment assessment, Assessors assessors, PersonReader named, People people) {
        this.assessment = assessment;
        this.assessors = assessors;
        this.named = named;
        this.people = people;
    }

    List<SignOff> of(UnitEntries units) {
        List<SignOff> signOffs = new ArrayList<>();
        if (!units.withoutOwn().isEmpty()) {
            signOffs.add(signOff("", units.withoutOwn(), ofPortfolio(), countersignature(), Optional.empty()));
        }
        units.all().stream()
                .filter(UnitEntries.Entry::own)
                .forEach(unit -> signOffs.add(signOff(
                        unit.code(),
                        List.of(unit.code()),
                        unit.signedOff().orElse(ofPortfolio()),
                        unit.signedOff().isPresent() ? unit.countersigned() : countersignature(),
                        unit.assured())));
        return signOffs;
    }

    private UnitEntries.Signature ofPortfolio() {
        return new UnitEntries.Signature(assessment.assessorId(), assessment.on());
    }

    private Optional<UnitEntries.Signature> countersignature() {
        return assessment.countersigned()
                ? Optional.of(new UnitEntries.Signature(assessment.countersignerId(), assessment.on()))
                : Optional.empty();
    }

    private SignOff signOff(
            String unit,
            List<String> units,
            UnitEntries.Signature assessor,
            Optional<UnitEntries.Signature> countersigner,
            Optional<UnitEntries.Assured> assured) {
        LocalDate on = assessor.on();
        return new SignOff(
                unit,
                units,
                on,
                assessor.by(),
                name(assessor.by()),
                assessors.qualified(assessor.by(), on),
                units.stream()
                        .filter(code -> assessors.competent(assessor.by(), code, on))
                        .toList(),
                countersigner.map(UnitEntries.Signature::by).orElse(""),
                countersigner.map(by -> name(by.by())).orElse(""),
                countersigner.map(by -> assessors.qualified(by.by(), by.on())).orElse(Qualification.UNKNOWN),
                assured.map(by -> by.signature().by()).orElse(""),
                assured.map(by -> name(by.signature().by())).orElse(""),
                assured.filter(by -> by.result() == UnitEntries.Result.RETURNED)
                        .map(by -> by.action().isEmpty() ? "another look at the decision" : by.action())
                        .orElse(""));
    }

    private String name(String id) {
        return people.name(id).or(() -> named.name(id)).orElse(id);
    }
}
