package org.assay.report.signature;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Which bytes of a PDF a signature is over: all but a hole that holds the signature itself.
 *
 * @param range where the first part begins, its length, where the second begins, its length
 */
@SuppressWarnings("ArrayRecordComponent") // made for one look
record SignedRange(byte[] pdf, int[] range) {
    /**
     * Whether only the signature's contents are left out, as a text of hexadecimal digits: whatever else stood there could be
     * exchanged later.
     */
    boolean coversAllBut(byte[] contents) {
        if (range == null || range.length != 4 || range[0] != 0 || range[1] < 0 || range[2] < 0 || range[3] < 0) {
            return false;
        }
        boolean whole = range[2] <= pdf.length && (long) range[2] + range[3] == pdf.length;
        if (!whole || range[2] - range[1] != 2L * contents.length + 2) {
            return false;
        }
        return pdf[range[1]] == '<' && pdf[range[2] - 1] == '>' && Arrays.equals(hole(), contents);
    }

    private byte[] hole() {
        byte[] digits = Arrays.copyOfRange(pdf, range[1] + 1, range[2] - 1);
        byte[] bytes = new byte[digits.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            if (!HexFormat.isHexDigit(digits[2 * i]) || !HexFormat.isHexDigit(digits[2 * i + 1])) {
                return new byte[0];
            }
            bytes[i] = (byte) (HexFormat.fromHexDigit(digits[2 * i]) * 16 + HexFormat.fromHexDigit(digits[2 * i + 1]));
        }
        return bytes;
    }

    /** What is signed. To be asked only where {@link #coversAllBut} holds. */
    byte[] signed() {
        byte[] signed = Arrays.copyOf(pdf, range[1] + range[3]);
        System.arraycopy(pdf, range[2], signed, range[1], range[3]);
        return signed;
    }
}
