package gradviz.render;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Tag;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes drawings as SVG 1.1: a group for each part, text as text.
///
/// Equal drawings give equal text. Kerning and ligatures are off, as they are where text is
/// measured. A group whose part has a [Tag] carries its id, and in `data-step` and `data-changed`
/// the steps in which it appeared and was changed last.
public final class SvgRenderer {
    private static final Measurer MEASURER = new Measurer();
    private static final String PLAIN_TEXT = "font-kerning:none;font-variant-ligatures:none";
    private static final String TITLE = "gradviz-title";
    private static final String DESCRIPTION = "gradviz-desc";

    private final Theme theme;
    private final boolean transparent;
    private final Letters letters;

    /// @param theme the colours of the inks
    /// @param transparent whether the paper is left out
    public SvgRenderer(Theme theme, boolean transparent, Letters letters) {
        this.theme = theme;
        this.transparent = transparent;
        this.letters = letters;
    }

    /// {@return the drawing as a document}
    public String render(Drawing drawing, Legend legend) {
        return new Page(legend).write(drawing);
    }

    /// One document being written.
    private final class Page {
        private final Legend legend;
        private final Markup markup = new Markup();
        private final Set<String> ids = new HashSet<>();

        Page(Legend legend) {
            this.legend = legend;
        }

        String write(Drawing drawing) {
            Rect b = drawing.bounds();
            markup.open("svg")
                    .attribute("xmlns", "http://www.w3.org/2000/svg")
                    .attribute("version", "1.1")
                    .attribute("width", b.width())
                    .attribute("height", b.height())
                    .attribute("viewBox", numbers(b.x(), b.y(), b.width(), b.height()))
                    .attribute("role", "img")
                    .attribute("aria-labelledby", TITLE + " " + DESCRIPTION)
                    .attribute("stroke-linejoin", "round")
                    .attribute("stroke-linecap", "round")
                    .attribute("style", PLAIN_TEXT);
            if (!legend.locale().getLanguage().isEmpty()) {
                markup.attribute("xml:lang", legend.locale().toLanguageTag());
            }
            markup.open("title").attribute("id", TITLE).text(legend.title()).close();
            markup.open("desc").attribute("id", DESCRIPTION).text(legend.description()).close();
            writeFonts(drawing);
            if (!transparent) {
                write(Box.filled(b, 0, Ink.PAPER));
            }
            drawing.parts().forEach(this::write);
            return markup.close().document();
        }

        private void writeFonts(Drawing drawing) {
            SvgFonts fonts = SvgFonts.of(drawing);
            if (letters == Letters.EMBEDDED && !fonts.isEmpty()) {
                markup.open("style").text(fonts.css()).close();
            }
        }

        private void write(Part part) {
            Tag tag = legend.tags().get(part.key());
            markup.open("g").attribute("id", idFor(tag == null ? part.key() : tag.id()));
            if (tag != null) {
                markup.attribute("data-step", tag.step()).attribute("data-changed", tag.changed());
            }
            if (part.alpha() < 1) {
                markup.attribute("opacity", part.alpha());
            }
            if (tag != null && !tag.sentence().isEmpty()) {
                markup.open("title").text(tag.sentence()).close();
            }
            part.marks().forEach(this::write);
            markup.close();
        }

        private void write(Mark mark) {
            switch (mark) {
                case Box box -> write(box);
                case Curve curve -> write(curve);
                case Words words -> write(words);
            }
        }

        private void write(Box box) {
            Rect frame = box.frame();
            markup.open("rect")
                    .attribute("x", frame.x())
                    .attribute("y", frame.y())
                    .attribute("width", frame.width())
                    .attribute("height", frame.height());
            if (box.radius() > 0) {
                markup.attribute("rx", box.radius());
            }
            paint(box.fill(), box.stroke());
        }

        private void write(Curve curve) {
            SvgPath path = new SvgPath();
            curve.outline().to(path);
            markup.open("path").attribute("d", path.text());
            paint(curve.fill(), curve.stroke());
        }

        private void write(Words words) {
            if (letters == Letters.OUTLINED) {
                write(Curve.filled(LetterOutline.of(words), words.ink()));
                return;
            }
            markup.open("text")
                    .attribute("x", words.x())
                    .attribute("y", words.baseline())
                    .attribute("font-size", words.size())
                    .attribute("fill", theme.hex(words.ink()));
            if (words.anchor() != Anchor.START) {
                markup.attribute("text-anchor", nameOf(words.anchor()));
            }
            font(words.face());
            // Else a viewer would drop spaces at the ends and join those within.
            markup.attribute("xml:space", "preserve").inline();
            for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
                if (piece.face() == words.face()) {
                    markup.text(piece.text());
                } else {
                    markup.open("tspan");
                    font(piece.face());
                    markup.text(piece.text()).close();
                }
            }
            markup.close();
        }

        private void font(Face face) {
            String generic = face.isMono() ? "monospace" : "sans-serif";
            markup.attribute("font-family", "'" + face.family() + "', " + generic)
                    .attribute("font-weight", face.weight());
        }

        private void paint(@Nullable Ink fill, @Nullable Stroke plain) {
            markup.attribute("fill", fill == null ? "none" : theme.hex(fill));
            if (plain != null) {
                Stroke stroke = theme.styled(plain);
                markup.attribute("stroke", theme.hex(stroke.ink()))
                        .attribute("stroke-width", stroke.width());
                if (!stroke.dash().roundEnds()) {
                    markup.attribute("stroke-linecap", "butt");
                }
                List<Double> pattern = stroke.dash().pattern(stroke.width());
                if (!pattern.isEmpty()) {
                    markup.attribute("stroke-dasharray", numbers(pattern));
                }
            }
            markup.close();
        }

        /// {@return the name as one that XML allows, with a number if it was given before}
        private String idFor(String key) {
            String plain = key.replaceAll("[^\\p{IsAlphabetic}0-9_.-]", "-");
            String name = plain.matches("[\\p{IsAlphabetic}_].*") ? plain : "_" + plain;
            String id = name;
            for (int i = 2; !ids.add(id); i++) {
                id = name + "." + i;
            }
            return id;
        }

        private String nameOf(Anchor anchor) {
            return switch (anchor) {
                case START -> "start";
                case MIDDLE -> "middle";
                case END -> "end";
            };
        }

        private String numbers(double... numbers) {
            return numbers(Arrays.stream(numbers).boxed().toList());
        }

        private String numbers(List<Double> numbers) {
            return numbers.stream().map(Decimal::of).collect(Collectors.joining(" "));
        }
    }
}
