package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** From FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytes_and_a_stream_of_them_have_the_published_hash() throws IOException {
        assertEquals(OF_ABC, Sha256.of(bytes("abc")));
        assertEquals(OF_ABC, Sha256.of(new ByteArrayInputStream(bytes("abc"))));
    }

    @Test
    void a_stream_is_read_to_its_end() throws IOException {
        byte[] large = new byte[1_000_001];

        assertEquals(Sha256.of(large), Sha256.of(new ByteArrayInputStream(large)));
    }

    @Test
    void files_are_hashed_by_name_and_content_in_the_order_of_names() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b", bytes("2"));
        files.put("a", bytes("1"));

        assertEquals(Sha256.of(bytes("a\0001\000b\0002\000")), Sha256.of(files));
    }

    @Test
    void moving_text_from_one_file_to_the_next_changes_the_hash() {
        assertNotEquals(
                Sha256.of(Map.of("a", bytes("12"), "b", bytes(""))),
                Sha256.of(Map.of("a", bytes("1"), "b", bytes("2"))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
