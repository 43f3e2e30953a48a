package org.assay.report.carried;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * What was appended to a PDF after it was written. A signature is appended so; but so can be anything that a viewer then
 * shows in place of what the file showed before.
 */
final class Increment {
    /** What a signer adds to the catalog: the form that holds the signature, and what proves it later. */
    private static final Set<COSName> OF_SIGNATURES =
            Set.of(COSName.ACRO_FORM, COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"), COSName.PERMS);

    private static final Set<COSName> OF_WIDGETS = Set.of(COSName.ANNOTS);

    /** @param before either null where there is nothing */
    private record Pair(COSBase before, COSBase after) {}

    private final IdentityHashMap<COSBase, COSBase> compared = new IdentityHashMap<>();
    private final Deque<Pair> ahead = new ArrayDeque<>();

    private Increment() {}

    /**
     * Whether it holds signatures that show nothing, and nothing else: all that a viewer shows, attaches or does is as before,
     * and the last signature is over the whole file. Whose they are, and whether they are good, is not looked at.
     *
     * @param signed the whole file, which begins with {@code original}
     */
    static boolean isSignatureOnly(byte[] original, byte[] signed) {
        return UntrustedPdf.read(signed, after -> {
                    try (PDDocument before = Loader.loadPDF(original)) {
                        return coversAll(after, signed.length) && new Increment().showsTheSame(before, after);
                    }
                })
                .orElse(false);
    }

    private static boolean coversAll(PDDocument document, int length) throws IOException {
        for (PDSignature signature : document.getSignatureDictionaries()) {
            int[] range = signature.getByteRange();
            if (range.length == 4 && range[0] == 0 && (long) range[2] + range[3] == length) {
                return true;
            }
        }
        return false;
    }

    private boolean showsTheSame(PDDocument before, PDDocument after) throws IOException {
        if (before.getNumberOfPages() != after.getNumberOfPages()) {
            return false;
        }
        later(
                before.getDocumentCatalog().getCOSObject(),
                after.getDocumentCatalog().getCOSObject());
        later(info(before), info(after));
        for (int page = 0; page < before.getNumberOfPages(); page++) {
            List<? extends COSBase> then = annotations(before.getPage(page));
            List<? extends COSBase> now = annotations(after.getPage(page));
            if (!onlySignaturesAdded(then, now)) {
                return false;
            }
        }
        return allSame();
    }

    private static COSBase info(PDDocument document) {
        return document.getDocument().getTrailer().getDictionaryObject(COSName.INFO);
    }

    private static List<? extends COSBase> annotations(PDPage page) {
        return page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray list
                ? list.toList()
                : List.of();
    }

    private boolean onlySignaturesAdded(List<? extends COSBase> before, List<? extends COSBase> after) {
        if (after.size() < before.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            later(before.get(i), after.get(i));
        }
        return after.subList(before.size(), after.size()).stream()
                .map(Increment::resolved)
                .allMatch(Increment::isUnseenSignature);
    }

    /** The field of a signature that takes no room on the page and does nothing. */
    private static boolean isUnseenSignature(COSBase annotation) {
        return annotation instanceof COSDictionary widget
                && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(widget.getCOSName(COSName.FT))
                && widget.getDictionaryObject(COSName.RECT) instanceof COSArray room
                && room.toCOSNumberFloatList().stream().allMatch(side -> side != null && side == 0)
                && !widget.containsKey(COSName.A)
                && !widget.containsKey(COSName.AA);
    }

    private void later(COSBase before, COSBase after) {
        ahead.add(new Pair(resolved(before), resolved(after)));
    }

    /** Whether all pairs noted for later, and what hangs from them, are the same; objects refer to one another in rings. */
    private boolean allSame() throws IOException {
        while (!ahead.isEmpty()) {
            Pair pair = ahead.pop();
            boolean known = pair.before != null && compared.get(pair.before) == pair.after && pair.after != null;
            if (!known && !isSame(pair.before, pair.after)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(COSBase before, COSBase after) throws IOException {
        if (before == null || after == null) {
            return before == after;
        }
        compared.put(before, after);
        if (before instanceof COSStream was) {
            return after instanceof COSStream is && sameEntries(was, is) && sameContent(was, is);
        }
        if (before instanceof COSDictionary was) {
            return after instanceof COSDictionary is && !(after instanceof COSStream) && sameEntries(was, is);
        }
        if (before instanceof COSArray was) {
            return after instanceof COSArray is && sameItems(was, is);
        }
        return before.equals(after);
    }

    private boolean sameEntries(COSDictionary before, COSDictionary after) {
        COSName type = before.getCOSName(COSName.TYPE);
        Set<COSName> beside =
                COSName.PAGE.equals(type) ? OF_WIDGETS : COSName.CATALOG.equals(type) ? OF_SIGNATURES : Set.of();
        for (COSName key : before.keySet()) {
            if (!beside.contains(key)) {
                later(before.getItem(key), after.getItem(key));
            }
        }
        return after.keySet().stream().allMatch(key -> beside.contains(key) || before.containsKey(key));
    }

    private boolean sameItems(COSArray before, COSArray after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            later(before.get(i), after.get(i));
        }
        return before.size() == after.size();
    }

    private static boolean sameContent(COSStream before, COSStream after) throws IOException {
        try (InputStream was = before.createRawInputStream();
                InputStream is = after.createRawInputStream()) {
            return Arrays.equals(IOUtils.toByteArray(was), IOUtils.toByteArray(is));
        }
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
