package org.assay.rules.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assay.input.Node;
import org.assay.rules.Subject;
import org.assay.rules.book.Stages;

/**
 * A kind of assessment, as far as the rulebook's tools have to know it.
 *
 * @param id its folder below {@code rules}, such as {@code competence}
 * @param judging its stages in the order in which they judge
 * @param situation makes a situation of the area's case base and of what one case changes in it
 * @param variations what cases could give, so that together they hold every combination of the values of one entry
 * @param subjects everything in a situation that some rule should judge
 * @param figures for each type of fact that carries a figure of a policy, by its simple name, the figure's own name
 */
public record CaseBench(
        String id,
        Stages judging,
        BiFunction<Node.Mapping, Node.Mapping, Situation> situation,
        List<Node.Mapping> variations,
        Function<Situation, List<Subject>> subjects,
        Map<String, String> figures) {
    public CaseBench {
        variations = List.copyOf(variations);
        figures = Map.copyOf(figures);
    }

    /** Its rule packages, in the order in which they judge. */
    public List<String> stages() {
        return judging.names();
    }

    /** The area as its rules' packages name it: {@code development.needs}. */
    public String packageName() {
        return id.replace('/', '.');
    }

    /** The file of a rulebook that every case of the area starts from. */
    String caseBase() {
        return id + "/case-base.yaml";
    }

    /** What rules look at: facts, and the day on which they are judged. */
    public record Situation(LocalDate on, List<Object> facts) {
        public Situation(LocalDate on, Collection<?> facts) {
            this(on, List.<Object>copyOf(facts));
        }
    }
}
