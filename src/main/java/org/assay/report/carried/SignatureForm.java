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
    private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
    /** What a form says that holds signatures alone, in a document to which nobody shall write anything but more of them. */
    private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, SIG_FLAGS);

    private static final int SIGNED_AND_APPENDED_TO = 3;
    /** What a field says that is seen nowhere. */
    private static final Set<COSName> OF_FIELD = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.FT,
            COSName.T,
            COSName.V,
            COSName.F,
            COSName.RECT,
            COSName.P,
            COSName.AP);

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
                        && OF_FORM.containsAll(entries.keySet())
                        && entries.getInt(SIG_FLAGS) == SIGNED_AND_APPENDED_TO
                        && fields(document).stream()
                                .map(Increment::resolved)
                                .allMatch(SignatureForm::isUnseenSignature);
    }

    private static COSBase form(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
    }

    /** The field of a signature, and at once what stands for it on a page: it takes no room, draws nothing and does nothing. */
    static boolean isUnseenSignature(COSBase annotation) {
        return annotation instanceof COSDictionary widget
                && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(widget.getCOSName(COSName.FT))
                && OF_FIELD.containsAll(widget.keySet())
                && widget.getDictionaryObject(COSName.V) instanceof COSDictionary value
                && COSName.SIG.equals(value.getCOSName(COSName.TYPE, COSName.SIG))
                && widget.getDictionaryObject(COSName.RECT) instanceof COSArray room
                && room.size() == 4
                && room.toCOSNumberFloatList().stream().allMatch(side -> side != null && side == 0)
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
