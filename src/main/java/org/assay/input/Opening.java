package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** How a file is opened to be read to its end, which whoever opens it may watch. Safe to share between threads. */
@FunctionalInterface
public interface Opening {
    InputStream open(Path file) throws IOException;
}
