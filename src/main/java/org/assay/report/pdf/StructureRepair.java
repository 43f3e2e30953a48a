package org.assay.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Puts right two things in the tags that openhtmltopdf writes: a head and a foot for every table, though they hold
 * nothing, and the caption as the table's next sibling, so that it would be read after the table.
 */
final class StructureRepair {
    private StructureRepair() {}

    static void repair(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            repair(root.getCOSObject());
        }
    }

    private static void repair(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            repair(only);
        } else if (kids instanceof COSArray many) {
            for (int i = many.size() - 1; i >= 0; i--) {
                if (many.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    repairKid(many, i, kid);
                }
            }
        }
    }

    private static void repairKid(COSArray kids, int i, COSDictionary kid) {
        if ((is(kid, "THead") || is(kid, "TFoot")) && holdsNothing(kid)) {
            kids.remove(i);
        } else if (is(kid, "Caption")
                && i > 0
                && kids.getObject(i - 1) instanceof COSDictionary table
                && is(table, "Table")) {
            COSBase caption = kids.get(i);
            kids.remove(i);
            putFirst(table, caption);
            kid.setItem(COSName.P, kids.get(i - 1));
        } else {
            repair(kid);
        }
    }

    private static void putFirst(COSDictionary table, COSBase caption) {
        COSBase kids = table.getDictionaryObject(COSName.K);
        COSArray withCaption = new COSArray();
        withCaption.add(caption);
        if (kids instanceof COSArray many) {
            withCaption.addAll(many);
        } else if (kids != null) {
            withCaption.add(table.getItem(COSName.K));
        }
        table.setItem(COSName.K, withCaption);
    }

    private static boolean is(COSDictionary element, String type) {
        return type.equals(element.getNameAsString(COSName.S));
    }

    private static boolean holdsNothing(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return kids == null || kids instanceof COSArray many && many.size() == 0;
    }
}
