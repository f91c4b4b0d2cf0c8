package gradviz.export.film.gif;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/// A GIF as the reader of the JDK sees it.
///
/// @param frames each as a viewer shows it, from the hundredth of a second at which it begins
/// @param hundredths how long it lasts
record ReadGif(List<Frame> frames, int hundredths) {
    /// A picture and when it begins.
    record Frame(int since, BufferedImage image) {}

    static ReadGif of(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            List<Frame> frames = new ArrayList<>();
            BufferedImage shown = reader.read(0);
            int time = 0;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage next = copy(shown);
                IIOMetadata metadata = reader.getImageMetadata(i);
                next.createGraphics()
                        .drawImage(
                                reader.read(i),
                                value(metadata, "ImageDescriptor", "imageLeftPosition"),
                                value(metadata, "ImageDescriptor", "imageTopPosition"),
                                null);
                frames.add(new Frame(time, next));
                time += value(metadata, "GraphicControlExtension", "delayTime");
                shown = next;
            }
            return new ReadGif(frames, time);
        }
    }

    BufferedImage at(int hundredth) {
        return frames.stream()
                .filter(frame -> frame.since() <= hundredth)
                .toList()
                .getLast()
                .image();
    }

    private static int value(IIOMetadata metadata, String block, String name) {
        IIOMetadataNode root =
                (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        IIOMetadataNode node = (IIOMetadataNode) root.getElementsByTagName(block).item(0);
        return Integer.parseInt(node.getAttribute(name));
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return copy;
    }
}
