package org.assay.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a document still needs between layout and saving: what it says about itself, the attachment, its tags in order. */
final class DocumentProperties {
    private DocumentProperties() {}

    private static final String SRGB = "sRGB IEC61966-2.1";

    static void finish(PDDocument document, Imprint imprint) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(imprint.day().toEpochDay() * 86_400_000L);
        document.setDocumentInformation(information(imprint, day));
        metadata(document, imprint);
        outputIntent(document);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        if (imprint.record().isPresent()) {
            imprint.record().get().addTo(document, day);
        }
        StructureRepair.repair(document);
        // the trailer's ID is a digest of this number and the information above, so it is the same every time
        document.setDocumentId(Long.parseLong(imprint.sha256().substring(0, 15), 16));
    }

    private static PDDocumentInformation information(Imprint imprint, Calendar day) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setKeywords(imprint.keywords());
        information.setCreator(imprint.producer());
        information.setProducer(imprint.producer());
        information.setCreationDate(day);
        information.setModificationDate(day);
        return information;
    }

    private static void metadata(PDDocument document, Imprint imprint) throws IOException {
        byte[] xmp = Xmp.of(imprint).getBytes(StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
        metadata.getCOSObject().setName(COSName.TYPE, "Metadata");
        metadata.getCOSObject().setName(COSName.SUBTYPE, "XML");
        document.getDocumentCatalog().setMetadata(metadata);
    }

    /** The colours are sRGB; the profile is written byte for byte as shipped. */
    private static void outputIntent(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(Bundled.bytes("sRGB.icc"));
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        for (String key : List.of("Info", "OutputCondition", "OutputConditionIdentifier")) {
            intent.setString(key, SRGB);
        }
        intent.setString("RegistryName", "http://www.color.org");
        intent.setItem("DestOutputProfile", profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }
}
