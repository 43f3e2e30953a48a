package org.assay.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breeds files from others: the same ones from the same seed. */
final class Breeding {
    /** What readers have a reason to look at: marks of their grammars, characters that show nothing, numbers at an edge. */
    private static final List<String> WORDS = List.of(
            "\"",
            "'",
            "\\",
            "\\x",
            "\\u",
            "\u0000",
            "\r",
            "\n",
            "\t",
            ",",
            ";",
            ":",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "<",
            ">",
            "<!--",
            "&a ",
            "*a",
            "!!",
            "|",
            ">-",
            "%",
            "@",
            "#",
            "---",
            "...",
            "null",
            "-0",
            "1e999999999",
            "99999999999999999999",
            "-1",
            "0x7f",
            "2026-02-30",
            "9999999999-01-01",
            "\u202E",
            "\uFEFF",
            "\u001B",
            "é",
            "\uD83D\uDE00",
            "ZZZZZZZ99999999999",
            "A0",
            "stream",
            "/Filter",
            "endobj",
            "0 R",
            "rule \"x\"",
            "when",
            "then",
            "end",
            "not ",
            "exists ",
            "accumulate(",
            "../",
            "/dev/zero",
            "{\"a\":");

    private final Random random;
    private final List<byte[]> seeds;

    Breeding(long seed, List<byte[]> seeds) {
        random = new Random(seed);
        this.seeds = seeds;
    }

    byte[] next() {
        byte[] file = any();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            file = changed(file);
        }
        return file;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> joined(file, from, new byte[0], to);
            case 2 -> joined(file, from, new byte[] {(byte) random.nextInt(256)}, Math.min(from + 1, file.length));
            case 3 -> joined(file, from, word(), to);
            case 4 -> joined(file, from, word(), from);
            case 5 -> joined(file, to, Arrays.copyOfRange(file, from, to), to);
            case 6 -> joined(file, from, repeated(), from);
            default -> crossed(file, from);
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated() {
        return new String(word(), StandardCharsets.UTF_8)
                .repeat(1 << random.nextInt(10))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of one file and the end of another. */
    private byte[] crossed(byte[] file, int from) {
        byte[] other = any();
        int end = random.nextInt(other.length + 1);
        return joined(file, from, Arrays.copyOfRange(other, end, other.length), file.length);
    }

    private static byte[] joined(byte[] file, int from, byte[] between, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + between.length);
        out.write(file, 0, from);
        out.writeBytes(between);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }
}
