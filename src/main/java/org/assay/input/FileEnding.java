package org.assay.input;

import java.nio.file.Path;
import java.util.Locale;

/** What a file's name says of its format: read in one place, so that {@code R.PDF} is a PDF for every command. */
public enum FileEnding {
    PDF(".pdf"),
    JSON(".json"),
    YAML(".yaml"),
    YML(".yml"),
    XLSX(".xlsx");

    private final String ending;

    FileEnding(String ending) {
        this.ending = ending;
    }

    /** Whether the name ends so, however capitals are set. */
    public boolean isOf(Path file) {
        return isOf(file.toString());
    }

    /** The same of a name that need not be one of the file system. */
    public boolean isOf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Whether it is the name of a document: YAML or JSON. */
    public static boolean isDocument(Path file) {
        return YAML.isOf(file) || YML.isOf(file) || JSON.isOf(file);
    }
}
