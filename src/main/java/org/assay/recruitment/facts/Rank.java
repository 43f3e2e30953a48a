package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How the rules put appointable applicants in order and say what follows from it. */
public final class Rank {
    /** Names an applicant's place by merit, or the first and last that equals share. */
    public static final String PLACE = "place";

    private Rank() {}

    public static EqualMerit equalMerit(Appointable applicant, List<Appointable> equals) {
        List<String> others =
                Phrases.sorted(equals.stream().map(Appointable::applicantId).toList());
        List<String> all = new ArrayList<>(others);
        all.add(applicant.applicantId());
        List<Ground> because = new ArrayList<>();
        because.add(applicant.total());
        equals.forEach(other -> because.add(other.total()));
        String statement = applicant.applicantId() + " is equal in merit with " + Phrases.all(others)
                + ": the same total and the same on the essential criteria.";
        return new EqualMerit(
                applicant.applicantId(),
                String.join(" ", Phrases.sorted(all)),
                all.size(),
                about(applicant.applicantId(), EQUAL_IN_MERIT, statement, because)
                        .told(
                                applicant.applicantId()
                                        + " is equal in merit with others: the same total and the same on the essential criteria."));
    }

    public static Placed byMerit(Appointable applicant, List<Appointable> better) {
        int place = better.size() + 1;
        String statement =
                applicant.applicantId() + " is in place " + place + " by merit, with " + applicant.all() + " points.";
        return placed(applicant, place, place, statement, totals(applicant, better));
    }

    public static Placed amongEquals(Appointable applicant, List<Appointable> better, EqualMerit equal) {
        int first = better.size() + 1;
        int last = better.size() + equal.size();
        String statement = applicant.applicantId() + " is in places " + first + " to " + last
                + ", equal with others, with " + applicant.all() + " points.";
        List<Ground> because = totals(applicant, better);
        because.add(equal);
        return placed(applicant, first, last, statement, because);
    }

    public static Placed byRecordedOrder(
            Appointable applicant, List<Appointable> better, EqualMerit equal, PersonsOrder order) {
        int place = better.size() + order.after() + 1;
        String statement = applicant.applicantId() + " is in place " + place + ", with " + applicant.all()
                + " points: among equals, " + order.by() + " recorded the order and its reason.";
        List<Ground> because = totals(applicant, better);
        because.add(equal);
        because.add(order.entry());
        return placed(applicant, place, place, statement, because);
    }

    public static Concluded withoutEffect(PersonsOrder order) {
        String statement =
                "The order recorded among " + Phrases.all(List.of(order.group().split(" "))) + " has no effect on "
                        + order.applicantId() + ": it does not name exactly those who are equal in merit.";
        return new Concluded(about(order.applicantId(), SET_ASIDE, statement, List.of(order.entry())));
    }

    public static Offered appointed(Placed placed, Round round) {
        String is = " is recommended for appointment: " + place(placed) + " of " + Phrases.count(round.posts(), "post");
        return offered(placed, round, RECOMMENDED_FOR_APPOINTMENT, is);
    }

    public static Offered reserve(Placed placed, Round round) {
        String is = " is on the reserve list: " + place(placed) + ", after the appointment to "
                + Phrases.count(round.posts(), "post");
        return offered(placed, round, ON_THE_RESERVE_LIST, is);
    }

    public static Offered notReached(Placed placed, Round round) {
        String is = " is appointable, but not reached: " + place(placed) + ", after the posts and the reserve list";
        return offered(placed, round, NOT_REACHED, is);
    }

    public static Offered leftToPerson(Placed placed, Round round) {
        String is = " is left to a person's decision: " + place(placed)
                + " are held by applicants of equal merit, and not all can have the same result";
        return offered(placed, round, LEFT_TO_A_PERSON, is);
    }

    public static Concluded waiting(Placed placed, List<Undecided> undecided) {
        String statement = placed.applicantId() + " is appointable, and waits in " + place(placed) + " so far, as "
                + Undecided.listed(undecided) + " not fully assessed yet.";
        List<Ground> because = new ArrayList<>(undecided);
        because.add(placed);
        return new Concluded(about(placed.applicantId(), WAITING, statement, because)
                .told(placed.applicantId() + " is appointable, and waits, as not everybody is fully assessed yet."));
    }

    private static String place(Placed placed) {
        return (placed.first() == placed.last() ? "place " : "places ") + places(placed.first(), placed.last());
    }

    private static String places(int first, int last) {
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    private static Offered offered(Placed placed, Round round, RecruitmentVerdict verdict, String is) {
        return new Offered(
                placed.applicantId(),
                verdict,
                about(placed.applicantId(), verdict, placed.applicantId() + is + ".", List.of(placed, round.figure())));
    }

    private static Placed placed(Appointable applicant, int first, int last, String statement, List<Ground> because) {
        because.add(new Ground.Value(
                PLACE,
                applicant.applicantId(),
                "",
                places(first, last),
                "",
                "place of " + applicant.applicantId() + " is " + places(first, last)));
        return new Placed(
                applicant.applicantId(), first, last, about(applicant.applicantId(), PLACED, statement, because));
    }

    private static List<Ground> totals(Appointable applicant, List<Appointable> better) {
        List<Ground> because = new ArrayList<>();
        because.add(applicant);
        because.add(applicant.total());
        better.forEach(other -> because.add(other.total()));
        return because;
    }

    private static Finding about(
            String id, RecruitmentVerdict verdict, String statement, List<? extends Ground> because) {
        return new Finding(new Subject(Kind.APPLICANT, id), verdict, statement, List.copyOf(because));
    }
}
