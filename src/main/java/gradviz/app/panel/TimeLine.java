package gradviz.app.panel;

import gradviz.app.show.Pace;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The steps from left to right: a tick for each by its kind, and a thumb to drag.
final class TimeLine extends StepSlider {
    private static final Build BUILD = new Build(6, 18, 0.62);
    private static final double ABOVE = 11;

    /// With more steps than this the ticks would be a solid bar.
    private static final int MOST_TICKS = 400;

    private final Messages messages;
    private List<Region> ticks = List.of();

    TimeLine(Show show, Pace pace, Messages messages) {
        super(show.player(), pace, BUILD);
        this.messages = messages;
        setId("timeline");
        setMinWidth(120);
        setPrefHeight(48);
        Tooltip.install(this, new Tooltip(messages.text("stage.timeline.tip")));
        WhileShown.tell(this, show.storyboardProperty(), this::mark);
    }

    @Override
    protected String spoken(int step, int last) {
        return messages.text("stage.timeline", "step", step, "last", last);
    }

    private void mark(@Nullable Storyboard storyboard) {
        List<Region> marks = new ArrayList<>();
        if (storyboard != null && storyboard.last() <= MOST_TICKS) {
            for (Step step : storyboard.steps()) {
                marks.add(piece("tick", "tick-" + styleOf(step.kind())));
            }
        }
        ticks = marks;
        setMarks(marks);
    }

    private static String styleOf(Step.Kind kind) {
        return switch (kind) {
            case VARIABLE, CALL -> "forward";
            case SEED, TAKEN, COMPUTED, DROPPED -> "backward";
            case ARRIVES -> "arrives";
            case CLEARED -> "cleared";
            case CHANGED, UNCHAINED, PRINTED, FINISHED -> "quiet";
        };
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (int i = 0; i < ticks.size(); i++) {
            Region tick = ticks.get(i);
            double width = tick.prefWidth(-1);
            double height = tick.prefHeight(-1);
            double x = place(i + 1) - width / 2;
            tick.resizeRelocate(x, middle() - ABOVE - height, width, height);
        }
    }
}
