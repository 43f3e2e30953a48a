package org.assay.cli.verify;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assay.report.carried.Signatures;
import org.assay.report.signature.CheckedSignature;

/** What signatures of a file are told as. */
record SignatureText(Signatures signatures) {
    /** At length, a few lines for each. */
    void tell(PrintWriter out) {
        if (signatures.all().isEmpty() && signatures.asked()) {
            out.println("signatures: NONE: " + Signatures.UNSIGNED);
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

    /** As a table has them. */
    static List<String> inALineEach(List<CheckedSignature> signatures) {
        return signatures.stream().map(SignatureText::inOneLine).toList();
    }

    private static String inOneLine(CheckedSignature signature) {
        return who(signature)
                + signature.time().map(time -> ", on " + moment(time)).orElse("") + ": "
                + (signature.holds() ? "holds, " : "does not hold, ") + trust(signature);
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
