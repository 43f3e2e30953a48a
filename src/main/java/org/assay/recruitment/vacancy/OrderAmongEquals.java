package org.assay.recruitment.vacancy;

import java.util.ArrayList;
import java.util.List;
import org.assay.recruitment.facts.PersonsOrder;
import org.assay.rules.Ground;
import org.assay.rules.SubjectOrder;

/** What a person decided among equals, as one fact for each applicant named. */
final class OrderAmongEquals {
    private OrderAmongEquals() {}

    /** @param applicants in the order that the person gave them */
    static List<PersonsOrder> of(List<String> applicants, String by, String reason) {
        String group = String.join(
                " ", applicants.stream().sorted(SubjectOrder.INSTANCE).toList());
        String ended = reason.replaceFirst("\\.$", "");
        Ground.Item entry =
                new Ground.Item(PersonsOrder.ENTRY, "puts " + String.join(" before ", applicants) + ": " + ended);
        List<PersonsOrder> orders = new ArrayList<>();
        for (int i = 0; i < applicants.size(); i++) {
            orders.add(new PersonsOrder(applicants.get(i), group, i, by, entry));
        }
        return orders;
    }
}
