package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.layout.Extent;
import gradviz.layout.Rows;
import gradviz.layout.fold.Levels;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Paints what loops and calls made: a bracket over their nodes, or one node in their place.
final class ScopeShapes {
    private static final double LEVEL = 28;
    private static final double ABOVE = 17;

    private final Places places;
    private final Metrics metrics;
    private final Folding folding;
    private final Levels levels;
    private final Rows rows;

    ScopeShapes(Places places, Metrics metrics, Folding folding) {
        this.places = places;
        this.metrics = metrics;
        this.folding = folding;
        this.levels = Levels.of(folding);
        this.rows = places.layout().rows();
    }

    /// {@return how high a bracket is with its label}
    static double height(Metrics metrics) {
        return metrics.px(LEVEL);
    }

    /// {@return how large the node of a folded scope is}
    static Extent node(Metrics metrics, String name, String count, int uses) {
        double text =
                Math.max(
                        Metrics.width(Face.MONO, metrics.name(), name),
                        Metrics.width(Face.SANS, metrics.px(12), count));
        double height = Math.max(metrics.pillHeight(), metrics.px(22) * uses);
        return new Extent(Math.max(metrics.px(96), text + metrics.px(36)), height);
    }

    Part part(Look.Folded look) {
        int first = folding.members().content(look.scope()).firstFunction();
        Rect box = places.function(first);
        double radius = metrics.px(10);
        List<Mark> marks = new ArrayList<>();
        if (look.active()) {
            marks.add(Box.filled(box.grow(metrics.px(6)), metrics.px(15), Ink.ACTIVE));
        }
        Ink fill = look.over() ? Ink.FUNCTION_FADED : Ink.FUNCTION;
        Ink ink = look.over() ? Ink.ON_FUNCTION_FADED : Ink.ON_FUNCTION;
        marks.add(Box.filled(box, radius, fill));
        Stroke line = Stroke.solid(ink, metrics.px(1));
        marks.add(new Box(box.grow(-metrics.px(4)), radius - metrics.px(3), null, line));
        double name = metrics.name();
        double small = metrics.px(12);
        double middle = box.centreY();
        marks.add(words(look.name(), box.centreX(), middle - metrics.px(9), Face.MONO, name, ink));
        marks.add(
                words(look.count(), box.centreX(), middle + metrics.px(12), Face.SANS, small, ink));
        return Part.of("scope:" + look.scope(), marks);
    }

    private static Words words(
            String text, double x, double middle, Face face, double size, Ink ink) {
        return new Words(x, Metrics.centred(middle, size), text, face, size, ink, Anchor.MIDDLE);
    }

    /// A bracket over nodes in several rows has a piece in each.
    Part part(Look.Bracket look) {
        List<Rect> spans = spans(look);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Rect over = spans.get(i);
            BracketShape piece = new BracketShape(over, height(over, look.scope()), metrics);
            boolean ends = i == spans.size() - 1;
            marks.addAll(piece.marks(look.label(), look.over(), i == 0, ends));
        }
        return Part.of("scope:" + look.scope(), marks);
    }

    /// {@return where the node is, or the bracket at its longest, in its first row}
    Rect place(int scope) {
        Content content = folding.members().content(scope);
        if (folding.isFolded(scope)) {
            return places.function(content.firstFunction());
        }
        Rect over = spans(new Look.Bracket(scope, "", content.endFunction() - 1, false)).getFirst();
        double y = height(over, scope);
        return Rect.between(over.x(), y - metrics.px(10), over.right(), y + metrics.px(10));
    }

    private double height(Rect over, int scope) {
        double above = metrics.px(LEVEL) * (levels.level(scope) - 1);
        return over.y() - metrics.px(ABOVE) - above;
    }

    /// {@return where the functions stand that a scope called so far, and what they made, row by
    /// row; a plain number may stand anywhere}
    private List<Rect> spans(Look.Bracket look) {
        Content content = folding.members().content(look.scope());
        List<Rect> nodes = new ArrayList<>();
        for (int f = content.firstFunction(); f <= look.lastFunction(); f++) {
            nodes.add(places.function(f));
        }
        int made = folding.graph().function(look.lastFunction()).outputs().getLast();
        for (int v = content.firstVariable(); v <= made; v++) {
            if (!folding.hidesVariable(v) && !folding.graph().variable(v).isLeaf()) {
                nodes.add(places.variable(v));
            }
        }
        Map<Integer, List<Rect>> byRow = new TreeMap<>();
        for (Rect node : nodes) {
            byRow.computeIfAbsent(rows.at(node.centreY()), _ -> new ArrayList<>()).add(node);
        }
        return byRow.values().stream().map(Rect::around).toList();
    }
}
