package org.assay.competence;

import org.assay.input.MappingReader;

/** What a portfolio says beside what is judged: the centre and award, the plan, reviews, adjustments and people's words. */
final class PortfolioNotes {
    private final MappingReader file;
    private final SignedBy people;

    private PortfolioNotes(MappingReader file, SignedBy people) {
        this.file = file;
        this.people = people;
    }

    /** States of an appeal. */
    private enum Appeal {
        OPEN,
        UPHELD,
        DISMISSED,
        WITHDRAWN
    }

    /** Reads and checks it; the record keeps it, and the report prints it. */
    static void check(MappingReader file, SignedBy people) {
        new PortfolioNotes(file, people).all();
    }

    private void all() {
        file.optionalChild("centre", "name", "number").ifPresent(centre -> {
            centre.name("name");
            centre.optionalName("number");
            centre.done();
        });
        file.optionalChild("award", "body", "title", "number").ifPresent(award -> {
            award.optionalName("body");
            award.name("title");
            award.optionalName("number");
            award.done();
        });
        file.list("plan").forEach(plan -> {
            plan.date("on");
            people.person(plan, "by");
            plan.ids("units");
            plan.optionalProse("agreed");
            plan.done();
        });
        file.list("reviews").forEach(this::review);
        file.list("adjustments").forEach(adjustment -> {
            adjustment.prose("what");
            adjustment.prose("why");
            adjustment.optionalName("approvedBy");
            adjustment.optionalDate("on");
            adjustment.done();
        });
        file.optionalChild("appeal", "on", "about", "state").ifPresent(appeal -> {
            appeal.date("on");
            appeal.prose("about");
            appeal.choice("state", Appeal.class);
            appeal.done();
        });
        file.list("candidateSays").forEach(said -> {
            said.date("on");
            said.optionalName("about");
            said.prose("text");
            said.done();
        });
        file.list("feedback").forEach(feedback -> {
            people.person(feedback, "by");
            feedback.date("on");
            feedback.optionalName("about");
            feedback.prose("text");
            feedback.done();
        });
    }

    private void review(MappingReader review) {
        review.date("on");
        people.person(review, "by");
        review.list("actions").forEach(action -> {
            action.prose("what");
            action.optionalName("owner");
            action.optionalDate("due");
            action.done();
        });
        review.done();
    }
}
