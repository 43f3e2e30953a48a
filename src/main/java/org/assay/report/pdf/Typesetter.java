package org.assay.report.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Markup to tagged PDF. */
public final class Typesetter {
    private Typesetter() {}

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Glyph metrics per face, for the life of the process: a second report does not measure again. */
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    /**
     * Typesets a page that nobody sees: most of a first report's time goes into loading classes, faces and style sheets,
     * which a caller can have done while it still works on what it will print. What is printed later does not depend on it.
     *
     * @param css the style sheets that will be used
     */
    public static void rehearse(String css) {
        typeset(Rehearsal.page(css), Rehearsal.IMPRINT);
    }

    /** @param xhtml well-formed markup in the XHTML namespace, without a DOCTYPE */
    public static byte[] typeset(String xhtml, Imprint imprint) {
        Document markup = XhtmlParser.parse(xhtml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Faces faces = Faces.borrow();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(markup, imprint);
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                faces.addTo(renderer.getFontResolver(), document);
                renderer.createPDFWithoutClosing();
            }
            DocumentProperties.finish(document, imprint);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            faces.giveBack();
        }
        return out.toByteArray();
    }

    /**
     * Nothing outside the document is read, whatever its markup says, neither before nor after an address is resolved.
     * There is no {@code useColorProfile}: it passes the profile through AWT, which rewrites its head differently on
     * each JDK, so {@link DocumentProperties} writes the output intent.
     */
    private static PdfRendererBuilder builder(Document markup, Imprint imprint) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(markup, "about:blank");
        builder.withProducer(imprint.producer());
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> uri);
        builder.useReplacementText("\u25A1");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        return builder;
    }
}
