package gradviz.storyboard.page;

import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the places of the cards around a graph.
///
/// @param graph where the graph is
/// @param side code and worklist, or no blocks
/// @param caption likewise
record Planner(Rect graph, Card side, Card caption, Pen pen) {
    private static final double MARGIN = 14;
    private static final double GAP = 14;

    static Planner of(Storyboard storyboard, Parts parts, Messages messages) {
        Pen pen = new Pen(storyboard.setting().textScale());
        List<Block> side = new ArrayList<>();
        if (parts.code()) {
            side.add(new ListingBlock(storyboard, pen, messages));
            side.add(new BackwardBlock(storyboard, pen));
        }
        if (parts.worklist()) {
            side.add(new WorklistBlock(storyboard, pen, messages));
        }
        List<Block> caption = new ArrayList<>();
        if (parts.caption()) {
            caption.add(new CaptionBlock(storyboard, pen));
        }
        return new Planner(
                Page.bounds(storyboard),
                new Card("page:side", List.copyOf(side), pen),
                new Card("page:caption", List.copyOf(caption), pen),
                pen);
    }

    /// {@return how wide a graph may be on a page that is no wider than a limit}
    static double graphWidth(double limit, Parts parts, double textScale) {
        return parts.graphAlone() ? limit : limit - 2 * new Pen(textScale).px(MARGIN);
    }

    Page.Plan arranged(Arrangement arrangement, double limit) {
        if (side.blocks().isEmpty() && caption.blocks().isEmpty()) {
            return new Page.Plan(graph, Map.of());
        }
        return switch (arrangement) {
            case BESIDE -> beside(limit);
            case STACKED -> stacked(limit);
        };
    }

    /// {@return the plan, as narrow as it can get where that is still wider than the limit}
    Page.Plan beside(double limit) {
        if (side.blocks().isEmpty()) {
            return stacked(limit);
        }
        double left = side.width();
        double spare = limit - 2 * margin() - gap() - left;
        double column = column(spare);
        double below = captionHeight(column);
        double height = Math.max(side.height(left), graph.height() + below);
        double x = graph.centreX() - column / 2;
        double y = graph.centreY() - (height - below) / 2;
        Map<Card, Rect> cards = new LinkedHashMap<>();
        cards.put(side, new Rect(x - gap() - left, y, left, height));
        if (below > 0) {
            double card = below - gap();
            cards.put(caption, new Rect(x, y + height - card, column, card));
        }
        return plan(new Rect(x - gap() - left, y, left + gap() + column, height), cards);
    }

    /// {@return the plan, likewise}
    Page.Plan stacked(double limit) {
        double spare = limit - 2 * margin();
        double width = Math.max(column(spare), sideWidth(spare));
        double below = captionHeight(width);
        double above = side.blocks().isEmpty() ? 0 : side.height(width) + gap();
        double x = graph.centreX() - width / 2;
        double y = graph.y() - above;
        Map<Card, Rect> cards = new LinkedHashMap<>();
        if (above > 0) {
            cards.put(side, new Rect(x, y, width, above - gap()));
        }
        if (below > 0) {
            cards.put(caption, new Rect(x, graph.bottom() + gap(), width, below - gap()));
        }
        return plan(new Rect(x, y, width, above + graph.height() + below), cards);
    }

    private double sideWidth(double spare) {
        return side.blocks().isEmpty() ? 0 : Math.clamp(spare, side.leastWidth(), side.width());
    }

    /// {@return the width of graph and caption: the graph's, or more where a caption needs it}
    private double column(double spare) {
        if (caption.blocks().isEmpty()) {
            return graph.width();
        }
        double wanted = Math.clamp(spare, caption.leastWidth(), caption.width());
        return Math.max(graph.width(), wanted);
    }

    private double captionHeight(double width) {
        return caption.blocks().isEmpty() ? 0 : gap() + caption.height(width);
    }

    private Page.Plan plan(Rect content, Map<Card, Rect> cards) {
        return new Page.Plan(content.grow(margin()), cards);
    }

    private double margin() {
        return pen.px(MARGIN);
    }

    private double gap() {
        return pen.px(GAP);
    }
}
