import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jars of the image, made fit for the ahead-of-time cache.
///
/// The cache leaves out the classes of signed jars, and those that were compiled for Java 5: they
/// have no stack maps. Of picocli those are all. So the copies in the image lose their signatures,
/// and their old classes get stack maps; [Switches] is a third reason. Fonts become files beside
/// the jars, for Java reads a font from a file without a copy of it.
final class Jars {
    private static final int STACK_MAPS = ClassFile.JAVA_6_VERSION;

    private Jars() {}

    /// Replaces each jar of the folder.
    static void prepare(Path folder) throws IOException {
        List<Path> jars = in(folder);
        try (var loader = new URLClassLoader(jars.stream().map(Jars::url).toArray(URL[]::new))) {
            var types =
                    ClassHierarchyResolver.defaultResolver()
                            .orElse(ClassHierarchyResolver.ofResourceParsing(loader));
            for (Path jar : jars) {
                Path copy = jar.resolveSibling(jar.getFileName() + "~");
                copy(jar, copy, types, folder);
                Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static void copy(Path from, Path to, ClassHierarchyResolver types, Path folder)
            throws IOException {
        try (var in = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String name = entry.getName();
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (name.startsWith("fonts/") && name.endsWith(".ttf")) {
                    Path font = Files.createDirectories(folder.resolve("fonts"));
                    Files.write(font.resolve(name.substring("fonts/".length())), bytes);
                } else if (!isSignature(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(name.endsWith(".class") ? fit(bytes, types) : bytes);
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static byte[] fit(byte[] bytes, ClassHierarchyResolver types) {
        return Switches.turned(modern(bytes, types), types);
    }

    /// {@return the class as it is, or with stack maps if it is older than they are}
    private static byte[] modern(byte[] bytes, ClassHierarchyResolver types) {
        int version = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
        if (version >= STACK_MAPS) {
            return bytes;
        }
        var files =
                ClassFile.of(
                        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                        ClassFile.ClassHierarchyResolverOption.of(types));
        var sameCode = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        var newVersion = ClassTransform.endHandler(it -> it.withVersion(STACK_MAPS, 0));
        return files.transformClass(files.parse(bytes), sameCode.andThen(newVersion));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }
}
