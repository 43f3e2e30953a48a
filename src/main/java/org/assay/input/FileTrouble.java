package org.assay.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What the file system refuses, in plain words. */
final class FileTrouble {

    static InputException reading(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return InputException.of(Source.whole(file.toString()), "there is no such file", "check the path");
        }
        return InputException.of(
                Source.whole(file.toString()),
                "the file cannot be read: " + reason(e),
                "check the path and that you may read it");
    }

    /** @throws FullDiskException where it is that */
    static InputException writing(Path file, IOException e) {
        FullDiskException.of(file, e).ifPresent(full -> {
            throw full;
        });
        return InputException.of(
                Source.whole(file.toString()),
                "the file cannot be written: " + reason(e),
                "check the path and that you may write there");
    }

    /** For a path where something other than a file is. */
    static InputException notOrdinary(Path file, BasicFileAttributes attributes) {
        Source at = Source.whole(file.toString());
        if (attributes.isDirectory()) {
            return InputException.of(at, "this is a folder", "name a file");
        }
        if (attributes.isSymbolicLink()) {
            return InputException.of(at, "this is a symbolic link", "name the file that it leads to");
        }
        return InputException.of(at, "this is no ordinary file", "name an ordinary file");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof NoSuchFileException) {
            return "its folder is not there, or takes no new file";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "a folder stands in its place";
        }
        if (e instanceof NotDirectoryException) {
            return "a part of its path is no folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "the links in its path lead in a circle";
        }
        return Optional.ofNullable(e instanceof FileSystemException system ? system.getReason() : e.getMessage())
                .map(reason -> reason.replaceAll("\\s+", " "))
                .orElse("the system does not say why");
    }

    private FileTrouble() {}
}
