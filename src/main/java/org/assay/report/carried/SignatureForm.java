package org.assay.report.carried;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The form of a PDF that holds its signatures; a report has no other fields. */
final class SignatureForm {
    /** What a form may say. Not that a viewer draws its fields anew, what it calculates, or what it shows in place of pages. */
    private static final Set<COSName> HARMLESS =
            Set.of(COSName.FIELDS, COSName.getPDFName("SigFlags"), COSName.DR, COSName.DA, COSName.TYPE);

    private SignatureForm() {}

    /** Its fields; empty where there is no form. */
    static List<? extends COSBase> fields(PDDocument document) {
        return form(document) instanceof COSDictionary form
                        && form.getDictionaryObject(COSName.FIELDS) instanceof COSArray fields
                ? fields.toList()
                : List.of();
    }

    /** Whether there is no form, or one with unseen signatures alone. */
    static boolean holdsNothingElse(PDDocument document) {
        COSBase form = form(document);
        return form == null
                || form instanceof COSDictionary entries
                        && entries.keySet().stream().allMatch(key -> isHarmless(entries, key))
                        && fields(document).stream()
                                .map(Increment::resolved)
                                .allMatch(SignatureForm::isUnseenSignature);
    }

    private static COSBase form(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
    }

    private static boolean isHarmless(COSDictionary form, COSName key) {
        return HARMLESS.contains(key) || key.equals(COSName.NEED_APPEARANCES) && !form.getBoolean(key, true);
    }

    /** The field of a signature, and at once what stands for it on a page: it takes no room, draws nothing and does nothing. */
    static boolean isUnseenSignature(COSBase annotation) {
        return annotation instanceof COSDictionary widget
                && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(widget.getCOSName(COSName.FT))
                && widget.getDictionaryObject(COSName.RECT) instanceof COSArray room
                && room.toCOSNumberFloatList().stream().allMatch(side -> side != null && side == 0)
                && !widget.containsKey(COSName.A)
                && !widget.containsKey(COSName.AA)
                && !widget.containsKey(COSName.KIDS)
                && drawsNothing(widget.getDictionaryObject(COSName.AP));
    }

    private static boolean drawsNothing(COSBase appearance) {
        return appearance == null
                || appearance instanceof COSDictionary looks
                        && looks.keySet().stream().allMatch(look -> isEmpty(looks.getDictionaryObject(look)));
    }

    private static boolean isEmpty(COSBase look) {
        if (!(look instanceof COSStream stream)) {
            return false;
        }
        try (InputStream in = stream.createInputStream()) {
            // some signers write a remark, which draws nothing
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("%[^\r\n]*", "")
                    .isBlank();
        } catch (IOException e) {
            return false;
        }
    }
}
