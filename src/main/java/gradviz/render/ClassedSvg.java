package gradviz.render;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes parts as SVG whose colours, lines and fonts are classes, so that one markup serves every
/// theme.
///
/// A part is written as if the corner of its bounds were the origin: what moves without changing is
/// the same markup everywhere. Lines get their classes in the order they are met, so equal parts in
/// equal order give equal text.
public final class ClassedSvg {
    private static final Measurer MEASURER = new Measurer();

    private final Map<Stroke, Integer> strokes = new LinkedHashMap<>();
    private final Map<Face, NavigableSet<Integer>> characters = new EnumMap<>(Face.class);

    /// {@return the marks of a part on one line; its alpha is left to whoever places it}
    public String markup(Part part) {
        Markup markup = new Markup();
        markup.open("g").inline();
        Rect bounds = part.bounds();
        part.marks().forEach(mark -> write(markup, moved(mark, -bounds.x(), -bounds.y())));
        String group = markup.close().document().strip();
        return group.equals("<g></g>") ? "" : group.substring(3, group.length() - 4);
    }

    /// {@return the characters written so far, by the face that has them}
    public Map<Face, NavigableSet<Integer>> characters() {
        return characters;
    }

    /// {@return the class of a fill}
    public static String fill(Ink ink) {
        return "f-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return the CSS variable that holds the colour of an ink}
    public static String variable(Ink ink) {
        return "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return the rules of fills and fonts, which every theme shares}
    public static String fills() {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            css.append(".%s{fill:var(%s)}".formatted(fill(ink), variable(ink)));
        }
        for (Face face : Face.values()) {
            String family = face.isMono() ? "mono" : "sans";
            css.append(
                    ".%s{font-family:var(--%s);font-weight:%d}"
                            .formatted(type(face), family, face.weight()));
        }
        return css.toString();
    }

    /// {@return the rules of the lines written so far, as a theme has them}
    ///
    /// @param before what stands before each selector, such as `.dark `
    public String lines(Theme theme, String before) {
        StringBuilder css = new StringBuilder();
        strokes.forEach(
                (plain, number) -> {
                    Stroke stroke = theme.styled(plain);
                    css.append("%s.s%d{stroke:".formatted(before, number));
                    css.append("var(%s);".formatted(variable(stroke.ink())));
                    css.append("stroke-width:" + Decimal.of(stroke.width()));
                    String dashes = dashes(stroke);
                    css.append(";stroke-dasharray:" + (dashes.isEmpty() ? "none" : dashes));
                    String cap = stroke.dash().roundEnds() ? "round" : "butt";
                    css.append(";stroke-linecap:" + cap + "}");
                });
        return css.toString();
    }

    private static String dashes(Stroke stroke) {
        List<Double> pattern = stroke.dash().pattern(stroke.width());
        return pattern.stream().map(Decimal::of).collect(Collectors.joining(" "));
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Box(Rect frame, double radius, Ink fill, Stroke stroke) ->
                    new Box(frame.translate(dx, dy), radius, fill, stroke);
            case Curve(Outline outline, Ink fill, Stroke stroke) ->
                    new Curve(outline.translate(dx, dy), fill, stroke);
            case Words w ->
                    new Words(
                            w.x() + dx,
                            w.baseline() + dy,
                            w.text(),
                            w.face(),
                            w.size(),
                            w.ink(),
                            w.anchor());
        };
    }

    private void write(Markup markup, Mark mark) {
        switch (mark) {
            case Box box -> write(markup, box);
            case Curve curve -> write(markup, curve);
            case Words words -> write(markup, words);
        }
    }

    private void write(Markup markup, Box box) {
        Rect frame = box.frame();
        markup.open("rect").attribute("class", paint(box.fill(), box.stroke()));
        if (Math.abs(frame.x()) >= 0.0005) {
            markup.attribute("x", frame.x());
        }
        if (Math.abs(frame.y()) >= 0.0005) {
            markup.attribute("y", frame.y());
        }
        markup.attribute("width", frame.width()).attribute("height", frame.height());
        if (box.radius() > 0) {
            markup.attribute("rx", box.radius());
        }
        markup.close();
    }

    private void write(Markup markup, Curve curve) {
        SvgPath path = new SvgPath();
        curve.outline().to(path);
        markup.open("path")
                .attribute("class", paint(curve.fill(), curve.stroke()))
                .attribute("d", path.text())
                .close();
    }

    private void write(Markup markup, Words words) {
        markup.open("text")
                .attribute("class", fill(words.ink()) + " " + type(words.face()))
                .attribute("x", words.x())
                .attribute("y", words.baseline())
                .attribute("font-size", words.size());
        if (words.anchor() != Anchor.START) {
            markup.attribute("text-anchor", words.anchor() == Anchor.MIDDLE ? "middle" : "end");
        }
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            piece.text().codePoints().forEach(charactersOf(piece.face())::add);
            if (piece.face() == words.face()) {
                markup.text(piece.text());
            } else {
                markup.open("tspan").attribute("class", type(piece.face()));
                markup.text(piece.text()).close();
            }
        }
        markup.close();
    }

    private NavigableSet<Integer> charactersOf(Face face) {
        return characters.computeIfAbsent(face, _ -> new TreeSet<>());
    }

    private static String type(Face face) {
        return "t-" + face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String paint(@Nullable Ink fill, @Nullable Stroke stroke) {
        List<String> classes = new ArrayList<>();
        if (fill != null) {
            classes.add(fill(fill));
        }
        if (stroke != null) {
            Integer number = strokes.computeIfAbsent(stroke, _ -> strokes.size() + 1);
            classes.add("s" + number);
        }
        return String.join(" ", classes);
    }
}
