package org.assay.competence.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.UntrueConclusion;

/** How rules of competence conclude on qualifications: by the units that count, their groups, their credits and grades. */
public final class Combine {
    private Combine() {}

    /** A group has the units and credits that it asks for. */
    public static GroupSettled reached(AwardGroup group, List<Credited> counting) {
        UntrueConclusion.unless(group.reachedBy(counting), "the group " + group.key() + " lacks something");
        String statement = group.title() + " of " + group.award() + " is met: " + units(counting) + ".";
        return settled(group, counting, true, CompetenceVerdict.MET, statement);
    }

    /** A group lacks units or credits. */
    public static GroupSettled lacks(AwardGroup group, List<Credited> counting) {
        UntrueConclusion.unless(!group.reachedBy(counting), "the group " + group.key() + " lacks nothing");
        String statement = group.title() + " of " + group.award() + " lacks something: it asks for " + group.asks()
                + ", and " + units(counting) + ".";
        return settled(group, counting, false, CompetenceVerdict.NOT_MET, statement);
    }

    private static GroupSettled settled(
            AwardGroup group, List<Credited> counting, boolean reached, CompetenceVerdict verdict, String statement) {
        List<Ground> because =
                new ArrayList<>(counting.stream().map(Credited::because).toList());
        because.add(asked(group));
        return new GroupSettled(
                group,
                counting,
                reached,
                new Finding(new Subject(Kind.QUALIFICATION, group.key()), verdict, statement, because));
    }

    private static Ground asked(AwardGroup group) {
        return new Ground.Item("the group " + group.key(), "asks for " + group.asks());
    }

    private static String units(List<Credited> counting) {
        List<String> codes =
                Phrases.sorted(counting.stream().map(Credited::unitCode).toList());
        String which =
                codes.isEmpty() ? "no unit counts" : Phrases.all(codes) + (codes.size() == 1 ? " counts" : " count");
        int credits = Credited.sum(counting);
        return credits == 0 ? which : which + ", with " + credits + " credits";
    }

    /**
     * A qualification is complete on one of its routes.
     *
     * @param routes those complete, at least one
     */
    public static AwardSettled complete(Award award, List<RouteGrounds> routes) {
        RouteGrounds route = routes.stream()
                .min(Comparator.comparing(each -> each.route().route()))
                .orElseThrow();
        UntrueConclusion.unless(route.complete(), "the route lacks something");
        String statement = award.title() + " is complete" + by(route) + ": " + units(route.counting())
                + (award.credits() == 0 ? "" : " of at least " + award.credits()) + ".";
        return settled(award, true, route, CompetenceVerdict.COMPLETE, statement);
    }

    /**
     * A qualification is not complete on any of its routes.
     *
     * @param routes all of them
     */
    public static AwardSettled incomplete(Award award, List<RouteGrounds> routes) {
        UntrueConclusion.unless(routes.stream().noneMatch(RouteGrounds::complete), "a route is complete");
        RouteGrounds nearest = routes.stream()
                .min(Comparator.comparing(RouteGrounds::lacking)
                        .thenComparing(each -> -each.credits())
                        .thenComparing(each -> each.route().route()))
                .orElseThrow();
        List<String> open = new ArrayList<>();
        nearest.groups().stream()
                .filter(group -> !group.reached())
                .forEach(group -> open.add(group.group().lacks(group.counting()) + " of "
                        + group.group().title()));
        if (nearest.credits() < award.credits()) {
            open.add(award.credits() - nearest.credits() + " more credits, as it counts " + nearest.credits() + " of "
                    + award.credits());
        }
        String statement = award.title() + " is not complete" + by(nearest) + ": it needs " + Phrases.all(open) + ".";
        return settled(award, false, nearest, CompetenceVerdict.INCOMPLETE, statement);
    }

    private static String by(RouteGrounds route) {
        return route.route().title().isEmpty()
                ? ""
                : " by the route " + route.route().title();
    }

    private static AwardSettled settled(
            Award award, boolean complete, RouteGrounds route, CompetenceVerdict verdict, String statement) {
        List<Ground> because = new ArrayList<>(route.groups());
        because.add(new Ground.Item(
                "the qualification " + award.id(),
                "asks for " + Phrases.all(route.route().groups())
                        + (award.credits() == 0 ? "" : ", and " + award.credits() + " credits in all")));
        Finding finding = new Finding(new Subject(Kind.QUALIFICATION, award.id()), verdict, statement, because);
        return new AwardSettled(award.id(), complete, route.counting(), finding);
    }

    /** The highest grade that the units give. */
    public static Concluded graded(Award award, AwardSettled settled, List<AwardGrade> given) {
        AwardGrade highest =
                given.stream().min(Comparator.comparing(AwardGrade::rank)).orElseThrow();
        UntrueConclusion.unless(highest.givenBy(settled.counting()), "the units do not give the grade");
        String statement = award.title() + " is graded " + highest.title() + ".";
        List<Ground> because = List.of(
                settled,
                new Ground.Item(
                        "the grade " + highest.title(),
                        highest.exceptional().isEmpty() && highest.exceptionalUnits() == 0
                                ? "asks for the qualification alone"
                                : "asks for exceptional performance in "
                                        + (highest.exceptional().isEmpty()
                                                ? ""
                                                : Phrases.all(highest.exceptional()) + ", ")
                                        + "at least "
                                        + Math.max(
                                                highest.exceptionalUnits(),
                                                highest.exceptional().size())
                                        + " units in all"));
        return new Concluded(new Finding(
                new Subject(Kind.QUALIFICATION, award.id() + "/grade"), CompetenceVerdict.GRADED, statement, because));
    }

    /** Only one unit of a barred pair counts. */
    public static BarredOut barred(BarredPair pair, List<UnitDecided> both) {
        String statement = pair.drops() + " does not count for " + pair.award() + " beside " + pair.keeps()
                + ": the qualification bars the two together.";
        Subject subject = new Subject(Kind.QUALIFICATION, pair.award() + "/" + pair.drops());
        return new BarredOut(
                pair.award(),
                pair.drops(),
                new Finding(subject, CompetenceVerdict.WITHOUT_EFFECT, statement, List.copyOf(both)));
    }

    /** A qualification does not allow the unit to be held so. */
    public static Concluded notAllowed(AwardUnit unit, Exempted exempted) {
        String statement = "The " + exempted.phrase() + " for " + unit.unitCode() + " has no effect for " + unit.award()
                + ", which allows none.";
        return new Concluded(new Finding(
                new Subject(Kind.QUALIFICATION, unit.award() + "/" + unit.unitCode()),
                CompetenceVerdict.WITHOUT_EFFECT,
                statement,
                List.of(exempted.entry())));
    }
}
