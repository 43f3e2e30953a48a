package org.assay.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.assay.input.Sha256;
import org.assay.input.Workers;

/** A record with its bytes, which are written once and only where somebody asks for them. Safe to share between threads. */
public final class WrittenRecord {
    private final DecisionRecord decision;
    private final Workers workers;
    private byte[] bytes;
    private String sha256;

    /** @param workers write it */
    public WrittenRecord(DecisionRecord decision, Workers workers) {
        this.decision = decision;
        this.workers = workers;
    }

    /** @param bytes the record as its file holds it */
    public WrittenRecord(DecisionRecord decision, byte[] bytes) {
        this(decision, Workers.alone());
        this.bytes = bytes.clone();
    }

    public DecisionRecord decision() {
        return decision;
    }

    /** Canonical JSON, not to be changed by anybody. */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                RecordWriter.write(decision, out, workers);
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory", e);
            }
            bytes = out.toByteArray();
        }
        return bytes;
    }

    /** Hash of the bytes, 64 hexadecimal digits: taken once, as each of thousands of pages may print it. */
    public synchronized String sha256() {
        if (sha256 == null) {
            sha256 = Sha256.of(bytes());
        }
        return sha256;
    }

    /** Writes the bytes, without ever holding all of them where nobody has asked for them yet. */
    public void writeTo(OutputStream out) throws IOException {
        byte[] made = made();
        if (made == null) {
            RecordWriter.write(decision, out, workers);
        } else {
            out.write(made);
        }
    }

    private synchronized byte[] made() {
        return bytes;
    }
}
