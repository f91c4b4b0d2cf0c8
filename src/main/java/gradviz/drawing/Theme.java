package gradviz.drawing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/// A colour for every ink.
///
/// Every theme keeps the [Pairings]: text and lines are readable on their grounds.
public final class Theme {
    /// Dark on light, for a screen in a lit room.
    public static final Theme LIGHT = new Theme("light", Light.COLOURS);

    private final String name;
    private final Map<Ink, Integer> colours;

    /// @param name as the command line says it
    /// @param colours opaque colours as `0xrrggbb`
    /// @throws IllegalArgumentException if an ink has no colour, or one is no such number
    public Theme(String name, Map<Ink, Integer> colours) {
        EnumSet<Ink> missing = EnumSet.allOf(Ink.class);
        missing.removeAll(colours.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("theme " + name + " has no colour for " + missing);
        }
        if (colours.values().stream().anyMatch(rgb -> rgb < 0 || rgb > 0xffffff)) {
            throw new IllegalArgumentException("theme " + name + " has a colour beyond 0xffffff");
        }
        this.name = name;
        this.colours = new EnumMap<>(colours);
    }

    /// {@return the name, as the command line says it}
    public String name() {
        return name;
    }

    /// {@return the opaque colour of the ink as `0xrrggbb`}
    public int rgb(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /// {@return the colour of the ink as CSS and SVG write it, `#rrggbb`}
    public String hex(Ink ink) {
        return String.format("#%06x", rgb(ink));
    }
}
