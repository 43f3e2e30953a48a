package org.assay.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assay.recruitment.Recruitment.Stage;
import org.assay.recruitment.applications.Application;
import org.assay.recruitment.applications.AsFromFile;
import org.assay.recruitment.applications.GivenScore;
import org.assay.recruitment.facts.Rank;
import org.assay.recruitment.facts.Score;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.Criterion;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.book.BundledRules;
import org.assay.standard.StandardsLibrary;

/** What must hold of every round of recruitment, whatever the scores are. */
class RecruitmentLawsTest {
    private static final Vacancy VACANCY = VacancyDocument.read(
                    Path.of("samples/recruitment/electoral-administrator.yaml"),
                    StandardsLibrary.open(Path.of("standards/electoral-services")))
            .vacancy();
    private static final Recruitment RECRUITMENT = new Recruitment(BundledRules.load(), "test");
    private static final int APPLICANTS = 5;

    @Property(tries = 100)
    void raising_a_score_never_lowers_a_rank(@ForAll long seed) {
        Random random = new Random(seed);
        List<Application> before = scored(random, 2, 1.0);
        Map<String, Integer> places = places(judge(before, Stage.SELECTION));
        for (Application application : before) {
            int index = random.nextInt(application.scores().size());
            List<GivenScore> scores = new ArrayList<>(application.scores());
            GivenScore old = scores.get(index);
            scores.set(
                    index,
                    new GivenScore(
                            old.criterion(), old.method(), old.by(), Math.min(5, old.value() + 1), old.comment()));
            List<Application> after = new ArrayList<>(before);
            after.set(before.indexOf(application), with(application, scores));
            int place = places(judge(after, Stage.SELECTION)).getOrDefault(application.id(), Integer.MAX_VALUE);
            assertTrue(place <= places.getOrDefault(application.id(), Integer.MAX_VALUE));
        }
    }

    @Property(tries = 50)
    void the_order_of_rows_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Application> applications = scored(random, 2, 0.8);
        List<Application> shuffled = new ArrayList<>();
        for (Application application : applications) {
            List<GivenScore> scores = new ArrayList<>(application.scores());
            Collections.shuffle(scores, random);
            shuffled.add(with(application, scores));
        }
        Collections.shuffle(shuffled, random);
        for (Stage stage : Stage.values()) {
            assertEquals(judge(applications, stage), judge(shuffled, stage));
        }
    }

    @Property(tries = 100)
    void an_essential_below_its_mark_never_goes_forward(@ForAll long seed) {
        List<Application> applications = scored(new Random(seed), 0, 0.9);
        List<Judgement> sift = judge(applications, Stage.SIFT);
        List<Judgement> selection = judge(applications, Stage.SELECTION);
        for (Judgement judgement : sift) {
            String[] subject = judgement.subject().id().split("/");
            if (is(judgement, "not demonstrated") && isEssential(subject[1])) {
                assertFalse(has(sift, subject[0], "taken forward"));
                assertFalse(has(selection, subject[0], "appointable"));
            }
        }
    }

    @Property(tries = 60)
    void an_essential_below_its_mark_at_the_sift_is_never_recommended(@ForAll long seed) {
        Random random = new Random(seed);
        List<Application> applications = new ArrayList<>(scored(random, 3, 0.95));
        int index = random.nextInt(APPLICANTS);
        applications.set(index, outweighing(applications.get(index), List.of("Q2", "E1", "S1", "S4"), random));
        List<Judgement> sift = judge(applications, Stage.SIFT);
        List<Judgement> selection = judge(applications, Stage.SELECTION);
        for (Application application : applications) {
            boolean out = has(sift, application.id(), "sifted out")
                    && !has(sift, application.id(), "guaranteed an interview");
            assertTrue(!out || has(selection, application.id(), "not appointable"));
            assertTrue(out || !concluded(selection, application.id(), "applicant-failed-at-the-sift"));
            assertFalse(out && places(selection).containsKey(application.id()));
        }
    }

    /** Low on the form on one of the criteria, and as high as can be on it by every other method. */
    private static Application outweighing(Application application, List<String> criteria, Random random) {
        String criterion = criteria.get(random.nextInt(criteria.size()));
        int low = random.nextInt(3);
        return with(
                application,
                application.scores().stream()
                        .map(s -> !s.criterion().equals(criterion)
                                ? s
                                : new GivenScore(
                                        criterion,
                                        s.method(),
                                        s.by(),
                                        s.method().equals("application-form") ? low : 5,
                                        s.comment()))
                        .toList());
    }

    @Property(tries = 100)
    void not_yet_assessed_is_never_reported_as_failed(@ForAll long seed) {
        List<Application> applications = scored(new Random(seed), 0, 0.6);
        for (Stage stage : Stage.values()) {
            for (Judgement judgement : judge(applications, stage)) {
                if (is(judgement, "sifted out") || is(judgement, "not appointable")) {
                    assertTrue(judgement.because().stream()
                            .allMatch(ground -> ground instanceof Judgement why
                                    && why.verdict().label().startsWith("not demonstrated")));
                }
                if (is(judgement, "not demonstrated")) {
                    assertTrue(judgement.because().stream()
                            .anyMatch(ground -> ground instanceof Ground.Value value
                                    && value.name().equals(Score.GIVEN)));
                }
            }
        }
    }

    @Property(tries = 50)
    void nobody_has_a_result_by_place_while_another_is_not_fully_assessed(@ForAll long seed) {
        List<Judgement> judgements = judge(scored(new Random(seed), 2, 0.9), Stage.SELECTION);
        boolean open = judgements.stream().anyMatch(judgement -> is(judgement, "incomplete"));
        for (String place : places(judgements).keySet()) {
            boolean result = Stream.of("recommended for appointment", "on the reserve list", "not reached")
                    .anyMatch(verdict -> has(judgements, place, verdict));
            assertEquals(open, has(judgements, place, "waiting"));
            assertEquals(!open, result || has(judgements, place, "left to a person"));
        }
    }

    /** Applicants with random scores from {@code lowest}; each score is there with a likelihood. */
    private static List<Application> scored(Random random, int lowest, double likelihood) {
        List<Application> applications = new ArrayList<>();
        for (int i = 1; i <= APPLICANTS; i++) {
            List<GivenScore> scores = new ArrayList<>();
            for (Criterion criterion : VACANCY.criteria()) {
                for (AssessmentMethod method : criterion.methods()) {
                    for (String by : List.of("R1", "R2")) {
                        if (random.nextDouble() < likelihood) {
                            int value = lowest + random.nextInt(6 - lowest);
                            scores.add(new GivenScore(criterion.id(), method.id(), by, value, "said"));
                        }
                    }
                }
            }
            applications.add(new Application(
                    String.valueOf(i), "Name " + i, Optional.empty(), i % 2 == 0, Optional.empty(), scores));
        }
        return applications;
    }

    private static Application with(Application application, List<GivenScore> scores) {
        return new Application(
                application.id(),
                application.name(),
                application.born(),
                application.claimsGuaranteedInterview(),
                application.closed(),
                scores);
    }

    private static boolean isEssential(String criterion) {
        return VACANCY.criteria().stream().anyMatch(one -> one.id().equals(criterion) && one.essential());
    }

    private static List<Judgement> judge(List<Application> applications, Stage stage) {
        return RECRUITMENT.judge(VACANCY, AsFromFile.of(VACANCY, applications), stage);
    }

    private static Map<String, Integer> places(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> is(judgement, "placed"))
                .collect(Collectors.toMap(
                        judgement -> judgement.subject().id(), RecruitmentLawsTest::place, Integer::min, HashMap::new));
    }

    private static int place(Judgement judgement) {
        return judgement.because().stream()
                .filter(ground ->
                        ground instanceof Ground.Value value && value.name().equals(Rank.PLACE))
                .map(ground -> ((Ground.Value) ground).is().split(" ")[0])
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static boolean concluded(List<Judgement> judgements, String applicant, String rule) {
        return judgements.stream().anyMatch(judgement -> judgement.id().equals(rule + ":" + applicant));
    }

    private static boolean has(List<Judgement> judgements, String applicant, String verdict) {
        return judgements.stream()
                .anyMatch(judgement -> judgement.subject().id().equals(applicant) && is(judgement, verdict));
    }

    private static boolean is(Judgement judgement, String verdict) {
        return judgement.verdict().label().equals(verdict);
    }
}
