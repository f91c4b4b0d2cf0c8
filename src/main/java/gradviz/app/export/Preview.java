package gradviz.app.export;

import java.awt.image.BufferedImage;

/// What a file will look like.
///
/// @param look a picture of it, or its first lines
/// @param summary how large it is, and how many there are
public record Preview(Look look, String summary) {

    /// What is seen.
    public sealed interface Look {
        /// A picture, in a size for the screen.
        record Picture(BufferedImage image) implements Look {}

        /// The beginning of a text.
        record Lines(String text) implements Look {}
    }
}
