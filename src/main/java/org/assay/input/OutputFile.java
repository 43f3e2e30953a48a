package org.assay.input;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes files whole or not at all: whoever reads one sees the old content or the new, never half of it. */
public final class OutputFile {
    private static final int ATTEMPTS = 1000;
    private static final int BUFFER = 64 * 1024;
    private static final Pattern DRAFT = Pattern.compile("\\.(.+)\\.[0-9]{1,3}\\.tmp", Pattern.DOTALL);

    /**
     * Puts bytes in a file's place, making its folder where there is none.
     *
     * @throws InputException where that fails; what was there before is untouched then
     */
    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /** What a file is to hold, written piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts content in a file's place without holding all of it in memory.
     *
     * @throws InputException where that fails; what was there before is untouched then
     */
    public static void write(Path file, Content content) {
        try {
            refuseUnlessOrdinary(file);
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = draft(folder, file.getFileName().toString(), content);
            try {
                move(draft, file);
            } catch (IOException e) {
                // only now: once moved, its name may already be that of another run's draft
                Files.deleteIfExists(draft);
                throw e;
            }
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    /**
     * Deletes what earlier runs, killed amid writing, left of these files: of this user, and untouched for so long that
     * nobody can still be writing it. What cannot be deleted stays.
     *
     * @param own a file that this run wrote, whose owner is this user
     * @param files in the same folder
     * @param untouched since when
     */
    public static void sweep(Path own, Collection<Path> files, Instant untouched) {
        Set<String> names =
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        Path folder = own.toAbsolutePath().getParent();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.tmp")) {
            UserPrincipal user = Files.getOwner(own);
            for (Path draft : left) {
                Matcher name = DRAFT.matcher(draft.getFileName().toString());
                if (name.matches() && names.contains(name.group(1)) && isAbandoned(draft, untouched, user)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what is left there is in nobody's way: a new draft takes another number
        }
    }

    private static boolean isAbandoned(Path draft, Instant untouched, UserPrincipal user) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(draft, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(untouched)
                && Files.getOwner(draft, LinkOption.NOFOLLOW_LINKS).equals(user);
    }

    /**
     * Nobody's own work is lost to what is made from it.
     *
     * @throws InputException where the file is one of those that were read
     */
    public static void refuseReplacing(Path file, Collection<Path> read) {
        Path target = file.toAbsolutePath().normalize();
        if (read.stream().anyMatch(one -> one.toAbsolutePath().normalize().equals(target))) {
            throw InputException.of(
                    Source.whole(file.toString()),
                    "it would be replaced by what is made from it",
                    "name another file or folder with -o");
        }
    }

    private static void refuseUnlessOrdinary(Path file) throws IOException {
        if (file.getFileName() == null) {
            throw InputException.of(Source.whole(file.toString()), "this is a folder", "name a file");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw FileTrouble.notOrdinary(file, attributes);
            }
        }
    }

    /** A new file beside the target, where a move can be atomic; numbered, as other runs may write the same. */
    private static Path draft(Path folder, String name, Content content) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Path draft = folder.resolve("." + name + "." + i + ".tmp");
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                fill(channel, draft, content);
                return draft;
            } catch (FileAlreadyExistsException e) {
                // another run writes the same file, or died doing so: take the next number
            }
        }
        throw new IOException("the folder is full of unfinished files named ." + name + ".*.tmp");
    }

    private static void fill(FileChannel channel, Path draft, Content content) throws IOException {
        boolean whole = false;
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            // on the disk before the name points to it, or a crash could leave an empty file
            channel.force(true);
            whole = true;
        } finally {
            // whatever went wrong, be it the memory
            if (!whole) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private OutputFile() {}
}
