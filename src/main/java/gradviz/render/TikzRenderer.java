package gradviz.render;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes parts of drawings as TikZ, in the coordinates of the drawing.
///
/// One renderer writes one file: it remembers which colours and letters it used, and the
/// [#definitions] and [#letters] at the head of the file are asked for once all is drawn. Text is
/// set in the fonts of the document, about as large as on the screen and never wider.
public final class TikzRenderer {
    /// Opens a picture: a pixel is three quarters of a point, y goes down.
    public static final String OPEN =
            "\\begin{tikzpicture}[x=0.75bp,y=-0.75bp,line cap=round,line join=round]\n";

    public static final String CLOSE = "\\end{tikzpicture}\n";

    private static final Measurer MEASURER = new Measurer();
    private static final double BP = 0.75;

    /// TeX's text is scaled from its ten points, of which there are 72.27 to the inch.
    private static final double TEN_POINTS = 10 / 72.27 * 72;

    /// The letters of Computer Modern are smaller than those of the bundled fonts.
    private static final double SANS_GROWTH = 1.08;

    private static final double MONO_GROWTH = 1.14;

    private static final String MACROS =
            """
            % a text at a scale, pressed together where it would be wider than the width
            \\providecommand\\gvfit[3]{\\sbox0{\\scalebox{#1}{\\fontsize{10}{12}\\selectfont#3}}%
              \\ifdim\\wd0>#2\\relax\\resizebox{#2}{\\height}{\\copy0}\\else\\usebox0\\fi}
            % a text in the picture: place, anchor, colour, scale, width, words
            \\providecommand\\gvtext[6]{\\node[anchor=#2,text=#3,inner sep=0pt,outer sep=0pt] at (#1)
              {\\gvfit{#4}{#5}{#6}};}
            """;

    /// What a text asks of the program that sets it.
    public enum Letters {
        /// Any LaTeX has them.
        PLAIN,
        /// Letters that need lualatex.
        UNICODE,
        /// Hangul, which needs luatexko too.
        KOREAN
    }

    private final Theme theme;
    private final Set<Ink> inks = EnumSet.noneOf(Ink.class);
    private Letters letters = Letters.PLAIN;

    /// @param theme the colours of the inks
    public TikzRenderer(Theme theme) {
        this.theme = theme;
    }

    /// {@return what makes a picture as large as a rectangle}
    ///
    /// @param papered whether it is filled with the colour of the paper
    public String ground(Rect bounds, boolean papered) {
        String corners =
                TikzPath.point(bounds.x(), bounds.y())
                        + " rectangle "
                        + TikzPath.point(bounds.right(), bounds.bottom());
        String fill = papered ? ",fill=" + name(Ink.PAPER) : "";
        return "\\path[use as bounding box" + fill + "] " + corners + ";\n";
    }

    /// {@return the marks of a part, a line each}
    public String part(Part part) {
        String marks = part.marks().stream().map(this::mark).collect(Collectors.joining());
        if (part.alpha() == 1) {
            return marks;
        }
        String opacity = "opacity=" + Decimal.of(part.alpha()) + ",transparency group";
        return "\\begin{scope}[" + opacity + "]\n" + marks + "\\end{scope}\n";
    }

    /// {@return what must stand before all that was written: macros, and the colours by name}
    public String definitions() {
        StringBuilder text = new StringBuilder(MACROS);
        for (Ink ink : inks) {
            String hex = theme.hex(ink).substring(1).toUpperCase(Locale.ROOT);
            text.append("\\definecolor{" + nameOf(ink) + "}{HTML}{" + hex + "}\n");
        }
        return text.toString();
    }

    /// {@return what all texts that were written ask for}
    public Letters letters() {
        return letters;
    }

    private String mark(Mark mark) {
        return switch (mark) {
            case Box box -> box(box);
            case Curve curve -> curve(curve);
            case Words words -> words(words);
        };
    }

    private String box(Box box) {
        Rect frame = box.frame();
        if (box.stroke() != null && box.stroke().dash() != Dash.SOLID) {
            // TikZ begins at another corner, so that the dashes would fall on other places.
            Outline outline = Shapes.rounded(frame, box.radius());
            return curve(new Curve(outline, box.fill(), box.stroke()));
        }
        List<String> options = paint(box.fill(), box.stroke());
        if (box.radius() > 0) {
            options.add("rounded corners=" + Decimal.of(box.radius() * BP) + "bp");
        }
        String from = TikzPath.point(frame.x(), frame.y());
        String to = TikzPath.point(frame.right(), frame.bottom());
        return path(options, " " + from + " rectangle " + to);
    }

    private String curve(Curve curve) {
        TikzPath path = new TikzPath();
        curve.outline().to(path);
        return path(paint(curve.fill(), curve.stroke()), path.text());
    }

    private static String path(List<String> options, String acts) {
        return "\\path[" + String.join(",", options) + "]" + acts + ";\n";
    }

    private List<String> paint(@Nullable Ink fill, @Nullable Stroke plain) {
        List<String> options = new ArrayList<>();
        if (fill != null) {
            options.add("fill=" + name(fill));
        }
        if (plain != null) {
            Stroke stroke = theme.styled(plain);
            options.add("draw=" + name(stroke.ink()));
            options.add("line width=" + Decimal.of(stroke.width() * BP) + "bp");
            List<Double> pattern = stroke.dash().pattern(stroke.width());
            if (!pattern.isEmpty()) {
                options.add("dash pattern=" + dashes(pattern));
            }
            if (!stroke.dash().roundEnds()) {
                options.add("line cap=butt");
            }
        }
        return options;
    }

    private static String dashes(List<Double> pattern) {
        List<String> lengths = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            String word = i % 2 == 0 ? "on " : "off ";
            lengths.add(word + Decimal.of(pattern.get(i) * BP) + "bp");
        }
        return String.join(" ", lengths);
    }

    private String words(Words words) {
        if (words.text().isBlank()) {
            return "";
        }
        note(words.text());
        double growth = words.face().isMono() ? MONO_GROWTH : SANS_GROWTH;
        String scale = Decimal.of(words.size() * BP / TEN_POINTS * growth);
        String width = Decimal.of(words.width() * BP) + "bp";
        StringBuilder tex = new StringBuilder();
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            String font = fontOf(piece.face());
            boolean first = tex.isEmpty();
            String set = font + TexText.of(piece.text());
            tex.append(first ? set : "{" + set + "}");
        }
        String place = Decimal.of(words.x()) + "," + Decimal.of(words.baseline());
        return "\\gvtext{%s}{%s}{%s}{%s}{%s}{%s}\n"
                .formatted(place, anchor(words.anchor()), name(words.ink()), scale, width, tex);
    }

    private void note(String text) {
        if (TexText.hasHangul(text)) {
            letters = Letters.KOREAN;
        } else if (letters == Letters.PLAIN && TexText.needsUnicode(text)) {
            letters = Letters.UNICODE;
        }
    }

    private static String fontOf(Face face) {
        return switch (face) {
            case SANS -> "\\sffamily ";
            case SANS_SEMIBOLD, SANS_BOLD -> "\\sffamily\\bfseries ";
            case MONO -> "\\ttfamily ";
            case MONO_BOLD -> "\\ttfamily\\bfseries ";
        };
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "base west";
            case MIDDLE -> "base";
            case END -> "base east";
        };
    }

    /// {@return the name of a colour, which is used from now on}
    private String name(Ink ink) {
        inks.add(ink);
        return nameOf(ink);
    }

    private static String nameOf(Ink ink) {
        return "gv-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
