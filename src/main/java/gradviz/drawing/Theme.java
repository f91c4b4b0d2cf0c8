package gradviz.drawing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colour for every ink, and how heavy and how broken lines are.
///
/// Every theme keeps the [Pairings]: text and lines are readable on their grounds.
public final class Theme {
    /// Dark on light, for a screen in a lit room.
    public static final Theme LIGHT = new Theme("light", Light.COLOURS);

    /// Light on dark, for a screen in a dim room.
    public static final Theme DARK = new Theme("dark", Dark.COLOURS);

    /// Strong contrast and heavy lines, for the last row of a classroom.
    public static final Theme PROJECTOR = new Theme("projector", Projector.COLOURS, 1.5, Map.of());

    /// Greys on white for paper; each term of a sum has a dash of its own.
    public static final Theme PRINT =
            new Theme(
                    "print",
                    Print.COLOURS,
                    1,
                    Map.of(
                            Ink.TERM_2, Dash.LONG,
                            Ink.TERM_3, Dash.DOTTED,
                            Ink.TERM_4, Dash.MIXED));

    /// Every theme, in the order of menus.
    public static final List<Theme> ALL = List.of(LIGHT, DARK, PROJECTOR, PRINT);

    private final String name;
    private final double weight;
    private final Map<Ink, Dash> dashes;
    private final Map<Ink, Integer> colours;

    /// @param name as the command line says it
    /// @param colours opaque colours as `0xrrggbb`
    /// @throws IllegalArgumentException if an ink has no colour, or one is no such number
    public Theme(String name, Map<Ink, Integer> colours) {
        this(name, colours, 1, Map.of());
    }

    private Theme(String name, Map<Ink, Integer> colours, double weight, Map<Ink, Dash> dashes) {
        EnumSet<Ink> missing = EnumSet.allOf(Ink.class);
        missing.removeAll(colours.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("theme " + name + " has no colour for " + missing);
        }
        if (colours.values().stream().anyMatch(rgb -> rgb < 0 || rgb > 0xffffff)) {
            throw new IllegalArgumentException("theme " + name + " has a colour beyond 0xffffff");
        }
        this.name = name;
        this.weight = weight;
        this.dashes = dashes;
        this.colours = new EnumMap<>(colours);
    }

    /// {@return the theme with the name}
    public static Optional<Theme> named(String name) {
        return ALL.stream().filter(theme -> theme.name.equals(name)).findFirst();
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

    /// {@return whether text is lighter than its ground}
    public boolean isDark() {
        return (rgb(Ink.PAPER) & 0xff) < (rgb(Ink.TEXT) & 0xff);
    }

    /// {@return the stroke as a renderer is to draw it: as heavy, and as broken up, as the theme
    /// has it}
    public Stroke styled(Stroke stroke) {
        Dash dash =
                stroke.dash() == Dash.BY_TERM
                        ? dashes.getOrDefault(stroke.ink(), Dash.SOLID)
                        : stroke.dash();
        boolean same = weight == 1 && dash == stroke.dash();
        return same ? stroke : new Stroke(stroke.ink(), stroke.width() * weight, dash);
    }

    /// {@return how far a line of the width reaches beyond what its mark says, since the theme
    /// draws it heavier}
    public double excess(double width) {
        return width * Math.max(0, weight - 1) / 2;
    }
}
