package gradviz.storyboard.page;

import gradviz.drawing.Anchor;
import gradviz.drawing.Box;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;

/// Steps beside each other in one picture, each in a card with its number and its sentence.
///
/// @param columns how many stand in a row, at least 1
/// @param cells the steps, in order; all of one size
public record Filmstrip(Pen pen, int columns, List<Cell> cells) {
    private static final double MARGIN = 20;
    private static final double GAP = 18;
    private static final double PADDING = 16;
    private static final double LINE = 24;
    private static final double FOOT = 14;
    private static final double NUMBER = 38;
    private static final Pen.Style WORDS = Pen.Style.of(Face.SANS, 15.5, Ink.TEXT);
    private static final Pen.Style CODE = Pen.Style.of(Face.MONO_BOLD, 15, Ink.TEXT);

    public Filmstrip {
        cells = List.copyOf(cells);
    }

    /// A step.
    ///
    /// @param number of the step
    /// @param caption what is said of it, or nothing
    public record Cell(int number, Drawing picture, List<Narration.Span> caption) {
        public Cell {
            caption = List.copyOf(caption);
        }
    }

    /// {@return what a picture is drawn on so that so many beside each other are no wider than the
    /// paper}
    public static Paper cell(Paper paper, int columns) {
        if (paper.width() == null) {
            return paper;
        }
        double width = pictureWidth(new Pen(paper.textScale()), columns, paper.limit());
        return new Paper(paper.text(), new Length(Math.max(1, width), Length.Unit.PX));
    }

    /// {@return that the paper is too narrow for a strip, where one picture needs so much}
    public static TooNarrow tooNarrow(Paper paper, int columns, TooNarrow picture) {
        Pen pen = new Pen(paper.textScale());
        return paper.tooNarrow(widthFor(pen, columns, picture.least().px()));
    }

    /// {@return how wide a picture may be where the strip has a width}
    static double pictureWidth(Pen pen, int columns, double width) {
        double free = width - 2 * pen.px(MARGIN) - (columns - 1) * pen.px(GAP);
        return free / columns - 2 * pen.px(PADDING);
    }

    /// {@return how wide the strip is where a picture has a width}
    static double widthFor(Pen pen, int columns, double picture) {
        double cell = picture + 2 * pen.px(PADDING);
        return columns * cell + (columns - 1) * pen.px(GAP) + 2 * pen.px(MARGIN);
    }

    /// {@return the whole strip}
    public Drawing drawing() {
        Rect picture = cells.getFirst().picture().bounds();
        double foot = 0;
        for (Cell cell : cells) {
            foot = Math.max(foot, footHeight(cell, picture.width()));
        }
        double width = picture.width() + 2 * pen.px(PADDING);
        double height = picture.height() + foot + 2 * pen.px(PADDING);
        double margin = pen.px(MARGIN);
        double gap = pen.px(GAP);
        int across = Math.min(columns, cells.size());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double x = margin + Math.floorMod(i, columns) * (width + gap);
            double y = margin + Math.floorDiv(i, columns) * (height + gap);
            addCell(parts, cells.get(i), new Rect(x, y, width, height));
        }
        int rows = (cells.size() + columns - 1) / columns;
        Rect canvas =
                new Rect(
                        0,
                        0,
                        2 * margin + across * width + (across - 1) * gap,
                        2 * margin + rows * height + (rows - 1) * gap);
        return new Drawing(canvas, parts, List.of());
    }

    private void addCell(List<Part> parts, Cell cell, Rect frame) {
        double padding = pen.px(PADDING);
        Rect bounds = cell.picture().bounds();
        double left = frame.x() + padding;
        double top = frame.y() + padding;
        String key = "strip:" + cell.number() + ":";
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.card(frame, Ink.PANEL, Ink.CARD_LINE, 1.3));
        double foot = top + bounds.height() + pen.px(FOOT + LINE / 2);
        marks.addAll(number(cell.number(), left, foot));
        double text = left + numberWidth(cell.number());
        marks.addAll(caption(cell, bounds.width()).marks(pen, text, foot, pen.px(LINE)));
        parts.add(Part.of(key + "card", marks));
        Placing placing = new Placing(1, left - bounds.x(), top - bounds.y());
        cell.picture().parts().forEach(part -> parts.add(placing.part(part, key + part.key())));
    }

    private List<Mark> number(int number, double x, double y) {
        String digits = Integer.toString(number);
        double width = numberWidth(number) - pen.px(10);
        Rect box = new Rect(x, y - pen.px(11), width, pen.px(22));
        Pen.Style style = new Pen.Style(Face.SANS_BOLD, 12.5, Ink.ON_STRONG, Anchor.MIDDLE);
        return List.of(
                Box.filled(box, box.height() / 2, Ink.STRONG),
                pen.words(box.centreX(), y, digits, style));
    }

    private double numberWidth(int number) {
        return pen.px(NUMBER + Math.max(0, Integer.toString(number).length() - 2) * 8);
    }

    private FlowText caption(Cell cell, double width) {
        double room = width - numberWidth(cell.number());
        return FlowText.of(pen, cell.caption(), WORDS, CODE, room);
    }

    private double footHeight(Cell cell, double width) {
        return pen.px(FOOT + caption(cell, width).lines().size() * LINE);
    }
}
