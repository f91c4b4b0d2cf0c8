package gradviz.export.film;

/// The size of every frame of a film, in pixels.
public record FrameSize(int width, int height) {
    /// @throws IllegalArgumentException if there is no pixel
    public FrameSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + "x" + height);
        }
    }

    /// {@return the smallest even size that holds this one; encoders halve both sides}
    FrameSize even() {
        return new FrameSize(width + width % 2, height + height % 2);
    }
}
