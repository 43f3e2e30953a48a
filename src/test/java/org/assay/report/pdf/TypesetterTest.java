package org.assay.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.input.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesetterTest {
    private static final byte[] RECORD = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Imprint IMPRINT = new Imprint(
            "Title",
            "Author",
            "Subject",
            "keywords",
            "Assay 0.2.0",
            LocalDate.of(2026, 10, 30),
            Optional.of(new Attachment("record.json", RECORD, Sha256.of(RECORD), "application/json", "Record")),
            Sha256.of(RECORD));

    @Test
    void markup_that_names_addresses_makes_no_connection() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            byte[] pdf = Typesetter.typeset(loading(address), IMPRINT);
            assertFalse(pdf.length == 0);
            server.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void markup_that_names_files_does_not_read_them(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "h1:after { content: 'secret' }");
        byte[] pdf = Typesetter.typeset(loading(secret.toUri().toString()), IMPRINT);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Text", new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void a_doctype_is_refused() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + page("<p>&x;</p>");
        assertThrows(IllegalStateException.class, () -> Typesetter.typeset(page, IMPRINT));
    }

    @Test
    void the_same_markup_gives_the_same_bytes() {
        assertArrayEquals(
                Typesetter.typeset(page("<p>Text</p>"), IMPRINT), Typesetter.typeset(page("<p>Text</p>"), IMPRINT));
    }

    private static String loading(String address) {
        return """
                <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml"><head><title>Title</title>
                <link rel="stylesheet" href="%1$s" />
                <style>@import url("%1$s"); body { font-family: F, 'Source Sans 3'; background-image: url("%1$s"); }
                @font-face { font-family: F; src: url("%1$s"); }</style></head>
                <body><h1>Text</h1><img src="%1$s" alt="" /><object data="%1$s"></object><iframe src="%1$s"></iframe>
                </body></html>
                """.formatted(address);
    }

    private static String page(String body) {
        return "<html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Title</title>"
                + "<style>body { font-family: 'Source Sans 3'; }</style></head><body>" + body + "</body></html>";
    }
}
