package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;
import org.assay.standard.Method;

/**
 * A method that does not serve for a requirement by a centre's own policy, whatever it serves for otherwise.
 *
 * @param requirement {@code ES19/4}
 * @param why as half a sentence
 */
public record MethodRefused(String requirement, Method method, String why, Finding finding) implements Conclusion {

    /** Whether one of them is of that method and requirement. */
    static boolean any(List<MethodRefused> refused, Method method, String requirement) {
        return refused.stream()
                .anyMatch(each -> each.method() == method && each.requirement().equals(requirement));
    }
}
