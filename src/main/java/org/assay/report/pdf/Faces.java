package org.assay.report.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The shipped faces, embedded as subsets. No font of the machine is ever asked for. */
public final class Faces {
    static final String FAMILY = "Source Sans 3";
    private static final String FALLBACK = "DejaVu Sans";

    /** A shipped font file. The fallback ones are asked for characters that the others lack. */
    public enum Face {
        REGULAR("SourceSans3-Regular.ttf", FAMILY, 400, false),
        ITALIC("SourceSans3-Italic.ttf", FAMILY, 400, true),
        SEMIBOLD("SourceSans3-SemiBold.ttf", FAMILY, 600, false),
        BOLD("SourceSans3-Bold.ttf", FAMILY, 700, false),
        FALLBACK_REGULAR("DejaVuSans.ttf", FALLBACK, 400, false),
        FALLBACK_BOLD("DejaVuSans-Bold.ttf", FALLBACK, 700, false);

        private final String file;
        private final String family;
        private final int weight;
        private final boolean italic;

        Face(String file, String family, int weight, boolean italic) {
            this.file = file;
            this.family = family;
            this.weight = weight;
            this.italic = italic;
        }

        /** Whether this font file draws the character. */
        public boolean has(int codePoint) {
            Faces faces = borrow();
            try {
                return faces.parsed(this).getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                faces.giveBack();
            }
        }
    }

    /**
     * Sets of parsed fonts that nobody uses. A parsed font is read with a moving position, so it serves one report at a
     * time; parsing anew for each report would cost as much as setting a short one.
     */
    private static final Queue<Faces> IDLE = new ConcurrentLinkedQueue<>();

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    private Faces() {}

    /** A set for one report, to be given back. */
    static Faces borrow() {
        Faces idle = IDLE.poll();
        return idle == null ? new Faces() : idle;
    }

    void giveBack() {
        IDLE.add(this);
    }

    private TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, Faces::parse);
    }

    private static TrueTypeFont parse(Face face) {
        byte[] file = Bundled.bytes("fonts/" + face.file);
        hideLigatures(file);
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ligatures are left out: PDFBox applies those of the font while it writes, but gives them no way back to letters.
     * That loses the "ft" of "software" to a screen reader (PDF/UA 7.21.7, PDF/A-3 6.2.11.7.2). Their table gets a tag
     * that says nothing, as PDFBox would else read it, which is most of the work of reading a font.
     */
    private static void hideLigatures(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int i = 0; i < tables; i++) {
            int tag = 12 + 16 * i;
            if (new String(font, tag, 4, StandardCharsets.ISO_8859_1).equals(GlyphSubstitutionTable.TAG)) {
                Arrays.fill(font, tag, tag + 4, (byte) '-');
            }
        }
    }

    void addTo(PdfBoxFontResolver resolver, PDDocument document) {
        for (Face face : Face.values()) {
            resolver.addFont(
                    new Embedded(document, face),
                    face.family,
                    face.weight,
                    face.italic ? IdentValue.ITALIC : IdentValue.NORMAL,
                    true,
                    face.family.equals(FALLBACK) ? FontGroup.FINAL_FALLBACK : FontGroup.MAIN);
        }
    }

    /** Embeds the face once text needs it. */
    private final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final Face face;

        Embedded(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
