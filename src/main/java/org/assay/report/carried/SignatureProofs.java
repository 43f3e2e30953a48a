package org.assay.report.carried;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a signer adds to the catalog of a PDF beside the form, each of which shows and does nothing. */
final class SignatureProofs {
    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
    /** The keys under which they stand in the catalog. */
    static final Set<COSName> KEYS = Set.of(DSS, EXTENSIONS, COSName.PERMS);

    private static final COSName VRI = COSName.getPDFName("VRI");
    /** Certificates, lists of withdrawn ones and answers about them (ISO 32000-2, 12.8.4.3 and 12.8.4.4). */
    private static final Set<COSName> LISTS = names("Certs", "CRLs", "OCSPs", "Cert", "CRL", "OCSP");

    private static final Set<COSName> OF_STREAM = names("Length", "Filter", "Type");

    private SignatureProofs() {}

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the document holds of them none, or such as prove signatures. */
    static boolean areNothingElse(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        return isSecurityStore(catalog.getDictionaryObject(DSS))
                && isPermission(catalog.getDictionaryObject(COSName.PERMS))
                && isExtensions(catalog.getDictionaryObject(EXTENSIONS));
    }

    private static boolean isSecurityStore(COSBase store) {
        return store == null
                || store instanceof COSDictionary entries
                        && entries.keySet().stream()
                                .allMatch(key -> isProof(entries, key)
                                        || key.equals(VRI) && isOfSignatures(entries.getDictionaryObject(key)));
    }

    private static boolean isOfSignatures(COSBase related) {
        return related instanceof COSDictionary bySignature
                && bySignature.keySet().stream()
                        .map(bySignature::getDictionaryObject)
                        .allMatch(one -> one instanceof COSDictionary entries
                                && entries.keySet().stream().allMatch(key -> isProof(entries, key)));
    }

    private static boolean isProof(COSDictionary of, COSName key) {
        COSBase value = of.getDictionaryObject(key);
        return LISTS.contains(key) && isListOfStreams(value)
                || key.equals(COSName.TYPE) && value instanceof COSName
                || key.equals(COSName.getPDFName("TU")) && value instanceof COSString
                || key.equals(COSName.getPDFName("TS")) && isPlainStream(value);
    }

    private static boolean isListOfStreams(COSBase value) {
        return value instanceof COSArray list
                && list.toList().stream().map(Increment::resolved).allMatch(SignatureProofs::isPlainStream);
    }

    private static boolean isPlainStream(COSBase value) {
        return value instanceof COSStream stream && OF_STREAM.containsAll(stream.keySet());
    }

    /** What the first signer still allows, which refers to the signature. */
    private static boolean isPermission(COSBase permissions) {
        return permissions == null
                || permissions instanceof COSDictionary entries
                        && entries.keySet().stream()
                                .allMatch(key -> key.getName().equals("DocMDP")
                                        && entries.getDictionaryObject(key) instanceof COSDictionary signature
                                        && COSName.SIG.equals(signature.getCOSName(COSName.TYPE, COSName.SIG)));
    }

    /** By developer, the version of PDF and a number: by which extension of the format a signature is written. */
    private static boolean isExtensions(COSBase extensions) {
        return extensions == null
                || extensions instanceof COSDictionary byDeveloper
                        && byDeveloper.keySet().stream()
                                .map(byDeveloper::getDictionaryObject)
                                .allMatch(one -> one instanceof COSName
                                        || one instanceof COSDictionary entries
                                                && entries.keySet().stream()
                                                        .map(entries::getDictionaryObject)
                                                        .allMatch(value -> value instanceof COSName
                                                                || value instanceof COSInteger));
    }
}
