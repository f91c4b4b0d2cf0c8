package gradviz.layout;

/// A size.
public record Extent(double width, double height) {
    public static final Extent NONE = new Extent(0, 0);

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }
}
