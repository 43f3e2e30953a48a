package org.assay.cli.verify;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.report.carried.Signatures;
import org.assay.report.signature.CheckedSignature;

/** What signatures of a file are told as. */
record SignatureText(Signatures signatures) {
    private static final String UNSIGNED = "nobody signed it, and --trust asks for a signature";

    /** At length, a few lines for each. */
    void tell(PrintWriter out) {
        if (signatures.all().isEmpty() && signatures.asked()) {
            out.println("signatures: NONE: " + UNSIGNED);
        }
        int number = 1;
        for (CheckedSignature signature : signatures.all()) {
            out.println("signature " + number + ", " + who(signature) + ": "
                    + (signature.holds() ? "holds" : "DOES NOT HOLD"));
            lines(signature).forEach(line -> out.println("  - " + line));
            number++;
        }
    }

    private static List<String> lines(CheckedSignature signature) {
        List<String> lines = new ArrayList<>(signature.problems());
        if (signature.holds()) {
            lines.add("it covers the whole file as it was when it was signed");
        }
        signature.time().ifPresent(time -> lines.add("signed on " + moment(time) + ", as the signer says"));
        lines.add(chain(signature));
        return lines;
    }

    private static String chain(CheckedSignature signature) {
        return switch (signature.trust()) {
            case TRUSTED -> "its certificate leads to one that you trust";
            case UNTRUSTED ->
                "NOT TRUSTED: its certificate leads to none that you trust, so that anybody may have made it";
            case NOT_CHECKED ->
                "its certificate was not checked against anything: whoever wants to can make one in any name;"
                        + " --trust gives those that you trust";
        };
    }

    /** What keeps from relying on a file: a signature that does not hold, that is nobody's who is trusted, or that is missing. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (signatures.all().isEmpty() && signatures.asked()) {
            objections.add(UNSIGNED);
        }
        int number = 1;
        for (CheckedSignature signature : signatures.all()) {
            for (String problem : signature.problems()) {
                objections.add("signature " + number + " does not hold: " + problem);
            }
            if (signature.trust() == CheckedSignature.Trust.UNTRUSTED) {
                objections.add("the certificate of signature " + number + " leads to none that you trust");
            }
            number++;
        }
        return objections;
    }

    /** In one line of a table. */
    static String inOneLine(CheckedSignature signature) {
        return who(signature)
                + signature.time().map(time -> ", on " + moment(time)).orElse("") + ": "
                + (signature.holds() ? "holds, " : "does not hold, ") + trust(signature);
    }

    static Node json(CheckedSignature signature) {
        Map<String, Node> node = new LinkedHashMap<>();
        node.put("signer", Node.Scalar.of(signature.signer()));
        node.put("role", Node.Scalar.of(signature.role()));
        node.put("time", Node.Scalar.of(signature.time().map(Instant::toString).orElse("")));
        node.put("result", Node.Scalar.of(signature.holds() ? "holds" : "does not hold"));
        node.put("certificate", Node.Scalar.of(trust(signature)));
        return Node.Mapping.of(node);
    }

    private static String who(CheckedSignature signature) {
        String role = signature.role().isEmpty() ? "" : ", as “" + signature.role() + "”";
        return (signature.signer().isEmpty() ? "of nobody who can be read" : "of " + signature.signer()) + role;
    }

    private static String trust(CheckedSignature signature) {
        return switch (signature.trust()) {
            case TRUSTED -> "trusted";
            case UNTRUSTED -> "not trusted";
            case NOT_CHECKED -> "certificate not checked";
        };
    }

    /** To the second, in UTC. */
    private static String moment(Instant time) {
        return time.toString().replace("T", " ").replace("Z", " UTC");
    }
}
