package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileEndingTest {
    @Test
    void capitals_in_an_ending_change_nothing() {
        assertTrue(FileEnding.PDF.isOf(Path.of("out/REPORT.PDF")));
        assertTrue(FileEnding.isDocument(Path.of("portfolio.Yml")));
    }

    @Test
    void an_ending_stands_at_the_end_after_a_dot() {
        assertFalse(FileEnding.PDF.isOf(Path.of("report.pdf.txt")));
        assertFalse(FileEnding.JSON.isOf(Path.of("recordjson")));
    }
}
