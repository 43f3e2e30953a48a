package org.assay.competence;

import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Offered;
import org.assay.competence.facts.Person;
import org.assay.competence.facts.PinnedVersion;
import org.assay.competence.facts.Qualification;
import org.assay.competence.facts.SignOff;
import org.assay.competence.facts.UnderAssessment;
import org.assay.competence.facts.UnitStatus;
import org.assay.competence.facts.Withdrawal;
import org.assay.rules.Subject.Kind;
import org.assay.standard.Method;
import org.assay.standard.Standing;
import org.assay.standard.Status;

/** What the files alone give reason to remark on, in plain code. */
final class PlainRemarks {
    private final PlainFacts facts;
    private final Assessment assessment;

    private PlainRemarks(PlainFacts facts) {
        this.facts = facts;
        assessment = facts.assessment();
    }

    static void of(PlainFacts facts) {
        PlainRemarks remarks = new PlainRemarks(facts);
        facts.all(Evidence.class).forEach(remarks::people);
        facts.all(Evidence.class).forEach(remarks::item);
        facts.all(UnderAssessment.class).forEach(remarks::unit);
        facts.all(SignOff.class).forEach(remarks::signOff);
        remarks.portfolio();
    }

    private void people(Evidence e) {
        boolean witness = e.standing() == Standing.WITNESS || e.standing() == Standing.EXPERT_WITNESS;
        note(e, witness && assesses(e.byId()));
        note(
                e,
                facts.any(
                        SignOff.class,
                        s -> s.countersigned()
                                && s.countersignerId().equals(e.byId())
                                && !s.assessorId().equals(e.byId())
                                && facts.any(
                                        Claim.class, c -> c.evidenceId().equals(e.id()) && s.concerns(c.unitCode()))));
        note(
                e,
                e.decider() != Qualification.HELD
                        && !e.decidedById().equals(assessment.candidateId())
                        && !assesses(e.decidedById()));
        note(e, e.standing() == Standing.ASSESSOR && e.qualified() != Qualification.HELD && !assesses(e.byId()));
    }

    private boolean assesses(String id) {
        return facts.any(SignOff.class, s -> s.assessorId().equals(id));
    }

    private void item(Evidence e) {
        note(e, facts.any(Offered.class, o -> o.evidenceId().equals(e.id()) && o.byMonthEnd()));
        note(
                e,
                facts.any(
                        Evidence.class,
                        other -> other.id().equalsIgnoreCase(e.id())
                                && other.id().compareTo(e.id()) < 0));
        note(e, !e.occasion().equals(e.id()));
        note(
                e,
                e.method() == Method.RECOGNITION_OF_PRIOR_LEARNING
                        && facts.any(Offered.class, o -> o.evidenceId().equals(e.id()) && o.everyOutcome()));
    }

    private void note(Evidence e, boolean so) {
        facts.addIf(so, Kind.EVIDENCE, e.id(), CompetenceVerdict.NOTED);
    }

    private void unit(UnderAssessment u) {
        boolean transition = facts.any(
                Withdrawal.class,
                w -> w.unitCode().equals(u.code())
                        && w.until().isBefore(u.on())
                        && !w.lastDay().isBefore(u.on()));
        boolean legacy = facts.any(UnitStatus.class, s -> s.unitCode().equals(u.code()) && s.status() == Status.LEGACY);
        boolean overdue = facts.any(
                UnitStatus.class,
                s -> s.unitCode().equals(u.code()) && s.reviewBy().isBefore(u.on()));
        facts.addIf(transition, Kind.UNIT, u.code(), CompetenceVerdict.NOTED);
        facts.addIf(legacy, Kind.UNIT, u.code(), CompetenceVerdict.NOTED);
        facts.addIf(overdue, Kind.UNIT, u.code(), CompetenceVerdict.NOTED);
    }

    private void signOff(SignOff s) {
        Kind kind = s.unitCode().isEmpty() ? Kind.DECISION : Kind.UNIT;
        String id = s.unitCode().isEmpty() ? assessment.reference() : s.unitCode();
        boolean own = s.countersignerId().equals(s.assessorId())
                || s.countersignerId().equals(assessment.candidateId());
        boolean idle = s.countersigned() && own && s.assessorQualified() != Qualification.NOT_HELD;
        facts.addIf(s.assessorQualified() == Qualification.UNKNOWN, kind, id, CompetenceVerdict.NOTED);
        facts.addIf(idle, kind, id, CompetenceVerdict.NOTED);
    }

    private void portfolio() {
        note(facts.any(PinnedVersion.class, p -> !p.version().equals(p.judged())));
        note(facts.any(Person.class, p -> !p.sameName().isEmpty()));
        note(facts.any(Person.class, p -> !p.sameId().isEmpty()));
    }

    private void note(boolean so) {
        facts.addIf(so, Kind.DECISION, assessment.reference(), CompetenceVerdict.NOTED);
    }
}
