package org.assay.rules.centre;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;

/**
 * The classes of a custom rulebook. They win over bundled ones of the same name, which compiling the same rule twice
 * makes.
 */
final class RuleClasses extends ClassLoader {
    private static final String MODELS = "models";
    /** Of classes; a rule makes some ten. */
    private static final int MOST = 50_000;
    /** Bytes of one class. */
    private static final int LARGEST = 1 << 20;

    private final Map<String, byte[]> classes;

    private RuleClasses(Map<String, byte[]> classes) {
        super(RuleClasses.class.getClassLoader());
        this.classes = classes;
    }

    static List<Model> models(RuleCompiler.Compiled compiled) {
        RuleClasses loader = new RuleClasses(compiled.classes());
        return compiled.models().stream().map(loader::model).toList();
    }

    private Model model(String name) {
        try {
            return loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiler left out the rules " + name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Everything in one file, to be kept. */
    static byte[] pack(RuleCompiler.Compiled compiled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(0);
            put(out, MODELS, String.join("\n", compiled.models()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
                put(out, each.getKey(), each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    /** @throws IOException where the file is not as {@link #pack} made it */
    static RuleCompiler.Compiled unpack(byte[] packed) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = List.of();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST || classes.size() > MOST) {
                    throw new IOException("more than the compiler makes");
                }
                if (entry.getName().equals(MODELS)) {
                    models = new String(bytes, StandardCharsets.UTF_8).lines().toList();
                } else {
                    classes.put(entry.getName(), bytes);
                }
            }
        }
        if (!classes.keySet().containsAll(models) || models.isEmpty()) {
            throw new IOException("classes are missing");
        }
        return new RuleCompiler.Compiled(classes, models);
    }
}
