package org.assay.report.carried;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What was appended to a PDF after it was written. A signature is appended so; but so can be anything that a viewer then
 * shows in place of what the file showed before.
 */
final class Increment {
    /** What a signer adds to the catalog: the form that holds the signature, and what proves it later. */
    private static final Set<COSName> OF_SIGNATURES = Stream.concat(
                    Stream.of(COSName.ACRO_FORM), SignatureProofs.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<COSName> OF_WIDGETS = Set.of(COSName.ANNOTS);

    /** @param before either null where there is nothing; both belong to one part of the document */
    private record Pair(COSBase before, COSBase after, String part) {}

    /** Of each object what stands for it afterwards, which is one object: or objects that hold one another have no end. */
    private final IdentityHashMap<COSBase, COSBase> compared = new IdentityHashMap<>();

    private final Deque<Pair> ahead = new ArrayDeque<>();

    private Increment() {}

    /**
     * Which part of a document shows, attaches or does something else than before; empty where signatures that show nothing
     * were added, and nothing else. Whose they are, and whether they hold, is not looked at.
     */
    static Optional<String> changed(PDDocument before, PDDocument after) throws IOException {
        return new Increment().changedPart(before, after);
    }

    private Optional<String> changedPart(PDDocument before, PDDocument after) throws IOException {
        int pages = before.getNumberOfPages();
        if (pages != after.getNumberOfPages()) {
            return Optional.of("it has " + after.getNumberOfPages() + " pages in place of " + pages);
        }
        for (int page = 0; page < pages; page++) {
            later(before.getPage(page).getCOSObject(), after.getPage(page).getCOSObject(), page(page));
        }
        for (int page = 0; page < pages; page++) {
            String annotations = "an annotation on " + page(page);
            if (!onlySignaturesAdded(
                    annotations(before.getPage(page)), annotations(after.getPage(page)), annotations)) {
                return Optional.of(annotations);
            }
        }
        if (!SignatureForm.holdsNothingElse(after)
                || !onlySignaturesAdded(SignatureForm.fields(before), SignatureForm.fields(after), "the form")) {
            return Optional.of("the form");
        }
        if (!SignatureProofs.areNothingElse(after)) {
            return Optional.of("what belongs to the signatures");
        }
        later(
                before.getDocumentCatalog().getCOSObject(),
                after.getDocumentCatalog().getCOSObject(),
                "the document as a whole");
        later(info(before), info(after), "what the document says of itself");
        return firstChanged();
    }

    private static String page(int index) {
        return "page " + (index + 1);
    }

    private static COSBase info(PDDocument document) {
        return document.getDocument().getTrailer().getDictionaryObject(COSName.INFO);
    }

    private static List<? extends COSBase> annotations(PDPage page) {
        return page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray list
                ? list.toList()
                : List.of();
    }

    private boolean onlySignaturesAdded(List<? extends COSBase> before, List<? extends COSBase> after, String part) {
        if (after.size() < before.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            later(before.get(i), after.get(i), part);
        }
        return after.subList(before.size(), after.size()).stream()
                .map(Increment::resolved)
                .allMatch(SignatureForm::isUnseenSignature);
    }

    private void later(COSBase before, COSBase after, String part) {
        ahead.add(new Pair(resolved(before), resolved(after), part));
    }

    /** Of all pairs noted for later, and what hangs from them; objects refer to one another in rings. */
    private Optional<String> firstChanged() throws IOException {
        while (!ahead.isEmpty()) {
            Pair pair = ahead.pop();
            if (!isKnown(pair) && !isSame(pair.before, pair.after, pair.part)) {
                return Optional.of(pair.part);
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(Pair pair) {
        return pair.before != null && pair.after != null && compared.get(pair.before) == pair.after;
    }

    private boolean isSame(COSBase before, COSBase after, String part) throws IOException {
        if (before == null || after == null) {
            return before == after;
        }
        boolean holdsOthers = before instanceof COSDictionary || before instanceof COSArray;
        if (holdsOthers && compared.put(before, after) != null) {
            return false;
        }
        if (before instanceof COSStream was) {
            return after instanceof COSStream is && sameEntries(was, is, part) && sameContent(was, is);
        }
        if (before instanceof COSDictionary was) {
            return after instanceof COSDictionary is && !(after instanceof COSStream) && sameEntries(was, is, part);
        }
        if (before instanceof COSArray was) {
            return after instanceof COSArray is && sameItems(was, is, part);
        }
        return before.equals(after);
    }

    private boolean sameEntries(COSDictionary before, COSDictionary after, String part) {
        COSName type = before.getCOSName(COSName.TYPE);
        Set<COSName> beside =
                COSName.PAGE.equals(type) ? OF_WIDGETS : COSName.CATALOG.equals(type) ? OF_SIGNATURES : Set.of();
        for (COSName key : before.keySet()) {
            if (!beside.contains(key)) {
                later(before.getItem(key), after.getItem(key), part);
            }
        }
        return after.keySet().stream().allMatch(key -> beside.contains(key) || before.containsKey(key));
    }

    private boolean sameItems(COSArray before, COSArray after, String part) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            later(before.get(i), after.get(i), part);
        }
        return before.size() == after.size();
    }

    private static boolean sameContent(COSStream before, COSStream after) throws IOException {
        try (InputStream was = before.createRawInputStream();
                InputStream is = after.createRawInputStream()) {
            return Arrays.equals(IOUtils.toByteArray(was), IOUtils.toByteArray(is));
        }
    }

    static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
