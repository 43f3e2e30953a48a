package org.assay.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is wrong with a document's tags that veraPDF does not notice. */
record Tags(List<String> problems) {

    static Tags of(PDDocument document) {
        List<String> problems = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "", -1, problems);
        if (problems.isEmpty() && document.getNumberOfPages() == 0) {
            problems.add("no pages");
        }
        return new Tags(problems);
    }

    private static void walk(COSDictionary element, String parent, int position, List<String> problems) {
        String type = element.getNameAsString(COSName.S, "");
        if (type.equals("Caption") && !(parent.equals("Table") && position == 0)) {
            problems.add("a caption is number " + position + " in " + parent);
        }
        if ((type.equals("THead") || type.equals("TFoot")) && kids(element).isEmpty()) {
            problems.add("an empty " + type);
        }
        if (type.equals("TH") && !scope(element).matches("Row|Column")) {
            problems.add("a header cell without scope: " + scope(element));
        }
        List<COSBase> kids = kids(element);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                walk(kid, type, i, problems);
            }
        }
    }

    private static String scope(COSDictionary header) {
        COSBase attributes = header.getDictionaryObject(COSName.A);
        COSArray all = attributes instanceof COSArray many ? many : new COSArray();
        if (attributes instanceof COSDictionary) {
            all.add(attributes);
        }
        String scope = "none";
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary each && each.containsKey(COSName.getPDFName("Scope"))) {
                scope = each.getNameAsString("Scope");
            }
        }
        return scope;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                list.add(many.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }
}
