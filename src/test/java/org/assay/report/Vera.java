package org.assay.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF in this process; its profiles are inside its jar, nothing is fetched. */
final class Vera {
    private Vera() {}

    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    static {
        QUIET.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** The clauses that the file breaks, each with what veraPDF says; empty where it conforms. */
    static SortedSet<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        SortedSet<String> broken = new TreeSet<>();
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
            if (result.getTotalAssertions() == 0 || broken.isEmpty() && !result.isCompliant()) {
                broken.add("not validated");
            }
        }
        return broken;
    }
}
