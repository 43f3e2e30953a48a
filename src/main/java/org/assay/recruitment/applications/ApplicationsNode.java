package org.assay.recruitment.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.input.Node;
import org.assay.input.Workers;

/** Writes applications as the document that a record holds: in grids, so that thousands of them take little room. */
public final class ApplicationsNode {
    private static final int AT_A_TIME = 500;
    private static final String CLOSED = "closed";

    private final Map<Object, Node> scalars = new ConcurrentHashMap<>();

    /** Whether the application of an applicant, as a record has it, is closed. */
    public static boolean isClosed(Node applicant) {
        return applicant.get(CLOSED).isPresent();
    }

    public static Node of(String vacancy, Applications applications, Workers workers) {
        ApplicationsNode writer = new ApplicationsNode();
        List<List<Node>> applicants = workers.each(
                Workers.parts(applications.applicants(), AT_A_TIME),
                part -> part.stream().map(writer::applicant).toList());
        return Node.Mapping.of(Map.of(
                "kind", Node.Scalar.of("applications"),
                "vacancy", Node.Scalar.of(vacancy),
                "applicants",
                        Node.Sequence.of(
                                applicants.stream().flatMap(List::stream).toList())));
    }

    private Node applicant(Application application) {
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put("id", Node.Scalar.of(application.id()));
        entries.put("name", Node.Scalar.of(application.name()));
        application.born().ifPresent(day -> entries.put("born", Node.Scalar.of(day.toString())));
        if (application.claimsGuaranteedInterview()) {
            entries.put("guaranteedInterviewClaimed", Node.Scalar.of(true));
        }
        application.closed().ifPresent(closing -> {
            entries.put(CLOSED, Node.Scalar.of(closing.reason()));
            entries.put("closedBy", text(closing.by()));
        });
        if (!application.scores().isEmpty()) {
            entries.put("grids", Node.Sequence.of(grids(application)));
        }
        return Node.Mapping.of(entries);
    }

    private List<Node> grids(Application application) {
        Map<List<String>, List<GivenScore>> grids = new LinkedHashMap<>();
        for (GivenScore score : application.scores()) {
            grids.computeIfAbsent(List.of(score.by(), score.method()), key -> new ArrayList<>())
                    .add(score);
        }
        return grids.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(key -> String.join(" ", key))))
                .map(grid -> grid(grid.getKey(), grid.getValue()))
                .toList();
    }

    private Node grid(List<String> byAndMethod, List<GivenScore> scores) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Node> comments = new LinkedHashMap<>();
        for (GivenScore score : scores) {
            values.put(score.criterion(), scalars.computeIfAbsent(score.value(), v -> Node.Scalar.of(score.value())));
            if (!score.comment().isEmpty()) {
                comments.put(score.criterion(), Node.Scalar.of(score.comment()));
            }
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put("by", text(byAndMethod.get(0)));
        entries.put("method", text(byAndMethod.get(1)));
        entries.put("scores", Node.Mapping.of(values));
        if (!comments.isEmpty()) {
            entries.put("comments", Node.Mapping.of(comments));
        }
        return Node.Mapping.of(entries);
    }

    private Node text(String text) {
        return scalars.computeIfAbsent(text, t -> Node.Scalar.of(text));
    }
}
