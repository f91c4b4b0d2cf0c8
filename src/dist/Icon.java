import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The icon in the containers that Windows and macOS want; both may hold a PNG of 256 x 256 as it
/// is.
final class Icon {
    private static final int ICO_HEADER = 22;
    private static final int ICNS_HEADER = 16;

    private Icon() {}

    static Path ico(Path png, Path name) throws IOException {
        byte[] picture = Files.readAllBytes(png);
        ByteBuffer head = ByteBuffer.allocate(ICO_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        // A width and height of 0 mean 256; then colours, a reserved byte, planes, bits a pixel.
        head.putInt(0).putShort((short) 1).putShort((short) 32);
        head.putInt(picture.length).putInt(ICO_HEADER);
        return write(name.resolveSibling(name.getFileName() + ".ico"), head.array(), picture);
    }

    static Path icns(Path png, Path name) throws IOException {
        byte[] picture = Files.readAllBytes(png);
        ByteBuffer head = ByteBuffer.allocate(ICNS_HEADER);
        head.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(ICNS_HEADER + picture.length);
        head.put("ic08".getBytes(StandardCharsets.US_ASCII)).putInt(8 + picture.length);
        return write(name.resolveSibling(name.getFileName() + ".icns"), head.array(), picture);
    }

    private static Path write(Path file, byte[] head, byte[] picture) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(head);
            out.write(picture);
        }
        return file;
    }
}
