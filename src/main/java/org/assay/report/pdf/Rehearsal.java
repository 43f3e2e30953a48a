package org.assay.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.input.Sha256;

/** A page that has a little of all that reports are made of, to be typeset once before the first report. */
final class Rehearsal {
    private Rehearsal() {}

    private static final byte[] RECORD = "{}".getBytes(StandardCharsets.US_ASCII);

    static final Imprint IMPRINT = new Imprint(
            "Rehearsal",
            "",
            "",
            "",
            "",
            LocalDate.EPOCH,
            Optional.of(new Attachment("record.json", RECORD, Sha256.of(RECORD), "application/json", "")),
            Sha256.of(RECORD));

    private static final String ROW =
            "<tr><th scope=\"row\">E01</th><td><p class=\"cell\"><span class=\"st st-no\">Not met</span></p>"
                    + "<div class=\"bar\"><div class=\"fill\" style=\"width: 50%\"></div></div></td></tr>";

    static String page(String css) {
        return "<html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Rehearsal</title><style>" + css
                + "</style><bookmarks><bookmark name=\"1\" href=\"#one\"></bookmark></bookmarks></head><body class=\"pdf\">"
                + "<div class=\"run-header\"><div class=\"rh-l\">A</div><div class=\"rh-r\">B</div></div>"
                + "<div class=\"run-footer\">0123456789abcdef</div><div class=\"masthead\"><h1>Rehearsal</h1></div>"
                + "<h2 id=\"one\">1 One</h2><h3>Two</h3><div class=\"verdict\"><p><b>Met</b> and more words than one.</p></div>"
                + "<ul class=\"why\"><li>A <a class=\"to-page\" href=\"#one\" title=\"One\">link</a><ul class=\"why\"><li>B</li></ul></li></ul>"
                + "<table class=\"data\"><caption>Table</caption><thead><tr><th scope=\"col\" class=\"c-id\">No.</th>"
                + "<th scope=\"col\">Text</th></tr></thead><tbody>" + ROW.repeat(24) + "</tbody></table></body></html>";
    }
}
