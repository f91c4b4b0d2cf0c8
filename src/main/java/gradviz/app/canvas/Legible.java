package gradviz.app.canvas;

/// How large a picture is shown, so that what happens can be read: scales, 0 for any.
///
/// @param wanted what it is where the room allows
/// @param good what is given up only where a variable would not fit with its sum
/// @param least what it comes down to at most
public record Legible(double wanted, double good, double least) {
    /// Everything is shown, however small.
    public static final Legible ANY = of(0);

    /// {@return one scale, whatever the room}
    public static Legible of(double scale) {
        return new Legible(scale, scale, scale);
    }

    boolean matters() {
        return wanted > 0;
    }
}
