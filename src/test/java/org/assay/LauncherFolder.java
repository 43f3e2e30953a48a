package org.assay;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the launcher share: a folder to lay it out in, and a JDK that tells what it was given. */
abstract class LauncherFolder {
    @TempDir
    Path temp;

    Path folder;
    Path jdk;

    @BeforeEach
    void lay_out_a_folder_with_spaces() throws IOException {
        folder = temp.toRealPath().resolve("a home with spaces");
        jdk = LauncherHome.jdk(temp.toRealPath().resolve("a jdk"), "17.0.9");
    }
}
