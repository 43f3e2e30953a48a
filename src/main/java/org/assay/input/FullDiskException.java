package org.assay.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** There is no room where something was to be written, which is no fault of any file that was read. */
public final class FullDiskException extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** What Linux, macOS and Windows say. */
    private static final List<String> SAID =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private FullDiskException(String message, IOException cause) {
        super(message, cause);
    }

    /** Whether it was that which went wrong. */
    static Optional<FullDiskException> of(Path file, IOException wrong) {
        String said = String.valueOf(wrong.getMessage());
        return SAID.stream()
                .filter(said::contains)
                .findFirst()
                .map(reason -> new FullDiskException(
                        Source.whole(file.toString()) + ": the disk is full (" + reason
                                + "); make room, and run it again. What was written before is whole",
                        wrong));
    }
}
