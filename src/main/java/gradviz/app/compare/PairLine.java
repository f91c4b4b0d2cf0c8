package gradviz.app.compare;

import gradviz.app.panel.StepSlider;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.compare.Comparison;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The time line of one side: its thumb moves both sides, a mark shows where they part.
final class PairLine extends StepSlider {
    private static final Build BUILD = new Build(5, 17, 0.6);
    private static final double MARK_WIDTH = 14;
    private static final double MARK_HEIGHT = 9;
    private static final double ABOVE = 18.5;

    private final Messages messages;
    private final String side;
    private final Region mark = piece("parting");
    private int first;

    /// @param side what this side is called
    PairLine(CompareModel model, String side, Messages messages) {
        super(model.player(), model, BUILD);
        this.messages = messages;
        this.side = side;
        getStyleClass().add("pair-line");
        setMinSize(100, 26);
        setPrefHeight(30);
        Tooltip.install(this, new Tooltip(messages.text("compare.line.tip")));
        setMarks(List.of(mark));
        WhileShown.tell(this, model.comparisonProperty(), this::follow);
    }

    private void follow(@Nullable Comparison comparison) {
        first = comparison == null ? 0 : comparison.first();
        mark.setVisible(first > 0);
        tell();
    }

    @Override
    protected String spoken(int step, int last) {
        String key = first > 0 ? "compare.line.parting" : "compare.line";
        return messages.text(key, "side", side, "step", step, "last", last, "n", first);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = place(first) - MARK_WIDTH / 2;
        mark.resizeRelocate(left, middle() - ABOVE, MARK_WIDTH, MARK_HEIGHT);
    }
}
