package gradviz.app.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The displays that there are.
public interface Displays {
    /// {@return where each lies on the desktop, in pixels}
    List<Rectangle2D> bounds();

    /// {@return whether a window may be told to fill one of them, rather than be laid over it}
    default boolean fillable() {
        return true;
    }

    /// {@return those of the system}
    ///
    /// The system property `gradviz.displays`, such as `0,0,1920,1080;1920,0,1280,800`, divides one
    /// wide display into several, to try things out.
    static Displays ofSystem() {
        String divided = System.getProperty("gradviz.displays", "");
        return divided.isEmpty()
                ? () -> Screen.getScreens().stream().map(Screen::getBounds).toList()
                : of(parse(divided));
    }

    /// {@return displays that are parts of one}
    static Displays of(List<Rectangle2D> parts) {
        List<Rectangle2D> kept = List.copyOf(parts);
        return new Displays() {
            @Override
            public List<Rectangle2D> bounds() {
                return kept;
            }

            @Override
            public boolean fillable() {
                return false;
            }
        };
    }

    private static List<Rectangle2D> parse(String text) {
        List<Rectangle2D> parts = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] sides = part.strip().split(",", -1);
            parts.add(
                    new Rectangle2D(
                            Double.parseDouble(sides[0]),
                            Double.parseDouble(sides[1]),
                            Double.parseDouble(sides[2]),
                            Double.parseDouble(sides[3])));
        }
        return parts;
    }
}
