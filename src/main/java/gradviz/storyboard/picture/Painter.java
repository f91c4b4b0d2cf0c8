package gradviz.storyboard.picture;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.graph.fold.Folding;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// Turns looks into parts of a drawing; the same look gives the same instance.
public final class Painter {
    private static final int MOST_KEPT = 200_000;

    private final Places places;
    private final Metrics metrics;
    private final Edges edges;
    private final Pills pills;
    private final Tags tags;
    private final LedgerCards cards;
    private final ScopeShapes scopes;
    private final ConcurrentHashMap<Look, Part> kept = new ConcurrentHashMap<>();

    public Painter(Places places, Metrics metrics, Inventory inventory, Folding folding) {
        this.places = places;
        this.metrics = metrics;
        this.edges = new Edges(places, metrics);
        this.pills = new Pills(places, metrics);
        this.tags = new Tags(places, metrics);
        this.cards = new LedgerCards(places, metrics, inventory);
        this.scopes = new ScopeShapes(places, metrics, folding);
    }

    /// {@return what the look looks like}
    public Part part(Look look) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(look, this::paint);
    }

    Part underWay(Look.Edge look, double travelled) {
        return edges.underWay(look, travelled);
    }

    Part token(Look.Edge look, Point centre) {
        return edges.token(look, centre);
    }

    Point lastTerm(Look.Ledger look) {
        return cards.lastTerm(look);
    }

    /// {@return where the button belongs that clears a variable with a ledger}
    public Rect clear(int variable) {
        return cards.clear(variable);
    }

    /// {@return where the node of a folded scope is, or the bracket of an open one}
    public Rect scope(int scope) {
        return scopes.place(scope);
    }

    private Part paint(Look look) {
        return switch (look) {
            case Look.Pill pill -> pills.part(pill);
            case Look.Function function -> function(function);
            case Look.Bracket bracket -> scopes.part(bracket);
            case Look.Folded folded -> scopes.part(folded);
            case Look.Edge edge -> edges.part(edge);
            case Look.Result result -> edges.part(result);
            case Look.Stub stub -> tags.part(stub);
            case Look.PlainNumber number -> tags.part(number);
            case Look.Ledger ledger -> cards.part(ledger);
            case Look.Tie tie -> tie(tie);
        };
    }

    private Part function(Look.Function look) {
        Rect box = places.function(look.function());
        List<Mark> marks = new ArrayList<>();
        if (look.active()) {
            marks.add(Box.filled(box.grow(metrics.px(6)), metrics.px(15), Ink.ACTIVE));
        }
        if (look.wrong()) {
            marks.add(Faults.frame(box, metrics));
        }
        boolean over = look.origin().over();
        boolean second = look.origin().second();
        Ink solid = over ? Ink.FUNCTION_FADED : Ink.FUNCTION;
        Ink ink = over ? Ink.ON_FUNCTION_FADED : Ink.ON_FUNCTION;
        if (second) {
            ink = over ? Ink.TEXT_FADED : Ink.TEXT;
            marks.add(hollow(box, over ? Ink.PANEL_FADED : Ink.SECOND, solid));
        } else {
            marks.add(Box.filled(box, metrics.px(10), solid));
        }
        marks.add(
                new Words(
                        box.centreX(),
                        Metrics.centred(box.centreY(), metrics.name()),
                        look.name(),
                        Face.MONO,
                        metrics.name(),
                        ink,
                        Anchor.MIDDLE));
        marks.addAll(tags.constant(box, look.constant(), over));
        marks.addAll(tags.region(box, look.origin().region(), over));
        if (look.wrong()) {
            marks.addAll(Faults.sign(box, metrics));
        }
        return Part.of("function:" + look.function(), marks);
    }

    /// A function of backward is no dark box but a line around the tint of the second part.
    private Box hollow(Rect box, Ink fill, Ink line) {
        Stroke stroke = Stroke.solid(line, metrics.line());
        return new Box(box, metrics.px(10), fill, stroke);
    }

    private Part tie(Look.Tie look) {
        Stroke stroke = new Stroke(Ink.TIE, metrics.px(1.4), Dash.DOTTED);
        String ends = look.from().variable() + ":" + look.to().variable();
        String key = "tie:" + look.array() + ":" + ends;
        return Part.of(key, Curve.line(pills.tie(look.from(), look.to()), stroke));
    }
}
