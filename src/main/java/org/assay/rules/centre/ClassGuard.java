package org.assay.rules.centre;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a compiled class refers to, without loading it, and names whatever a rule has no business with. Classes and
 * members are on a list of what is allowed; anything else is foreign, so that a class that nobody thought of is too.
 */
final class ClassGuard {
    /** What every class has, and what differs from run to run or leads on to the machine. */
    private static final Set<String> OF_OBJECTS = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "getDeclaringClass",
            "describeConstable",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");
    /** The version of class files is that of Java and so much more. */
    private static final int VERSIONS = 44;

    private final Set<String> foreign = new TreeSet<>();
    private final Set<String> own;

    private ClassGuard(Set<String> own) {
        this.own = own;
    }

    /**
     * Everything foreign that a class refers to, as {@code java.lang.Runtime} or {@code java.lang.System.exit}.
     *
     * @param own the internal names of all classes compiled from the rules
     */
    static Set<String> foreign(byte[] classFile, Set<String> own) {
        ClassGuard guard = new ClassGuard(own);
        try {
            guard.read(new DataInputStream(new ByteArrayInputStream(classFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return guard.foreign;
    }

    private void read(DataInputStream in) throws IOException {
        in.readInt(); // magic
        in.readUnsignedShort(); // the lesser part of the version
        if (in.readUnsignedShort() > Runtime.version().feature() + VERSIONS) {
            throw new IOException("a class for a later Java");
        }
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[][] entries = new int[size][];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 17, 18 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7 -> entries[i] = new int[] {in.readUnsignedShort()};
                case 9, 10, 11, 12 -> entries[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort(), tag};
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("an unknown entry in a class that the compiler made: " + tag);
            }
        }
        for (int[] entry : entries) {
            if (entry != null && entry.length == 1) {
                type(texts[entry[0]]);
            } else if (entry != null && entry[2] != 12) {
                member(texts[entries[entry[0]][0]], texts[entries[entry[1]][0]]);
            }
        }
    }

    private void type(String name) {
        String type = name.replaceAll("^\\[+L?|;$", "");
        boolean primitive = name.startsWith("[") && type.length() == 1;
        if (!primitive && !own.contains(type) && !isAllowed(type)) {
            foreign.add(named(type));
        }
    }

    private void member(String owner, String name) {
        String member = named(owner + "." + name);
        boolean refused = own.contains(owner)
                ? OF_OBJECTS.contains(name)
                : isAllowed(owner) && !RuleNames.has(RuleNames.Use.MEMBER, member);
        if (refused) {
            foreign.add(member);
        }
    }

    private static boolean isAllowed(String type) {
        return RuleNames.has(RuleNames.Use.CLASS, named(type));
    }

    /** As Java writes the name, which a class file writes with strokes. */
    private static String named(String internal) {
        return internal.replace('/', '.');
    }
}
