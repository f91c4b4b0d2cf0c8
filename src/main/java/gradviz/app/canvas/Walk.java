package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that go from variable to variable: up and down.
///
/// Tab leaves the picture, as it leaves every control.
final class Walk {
    private final CanvasView view;
    private final Show show;

    Walk(CanvasView view) {
        this.view = view;
        this.show = view.show();
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.isShiftDown()) {
            return;
        }
        boolean back = event.getCode() == KeyCode.UP;
        boolean walks = back || event.getCode() == KeyCode.DOWN;
        if (walks && go(back ? -1 : 1)) {
            event.consume();
        }
    }

    private boolean go(int by) {
        Position position = show.position();
        if (position == null) {
            return false;
        }
        List<Integer> order = shown(position);
        int at = order.indexOf(show.selected());
        int next = at < 0 && by < 0 ? order.size() - 1 : at + by;
        if (next < 0 || next >= order.size()) {
            return false;
        }
        view.select(order.get(next));
        return true;
    }

    /// {@return the variables that are shown, as they are read: from left to right, then down}
    private static List<Integer> shown(Position position) {
        Storyboard storyboard = position.storyboard();
        Comparator<Integer> across = Comparator.comparingDouble(v -> place(storyboard, v).x());
        Comparator<Integer> down = Comparator.comparingDouble(v -> place(storyboard, v).y());
        return IntStream.range(0, storyboard.graph().variables().size())
                .boxed()
                .filter(variable -> storyboard.shown(variable, position.step()))
                .sorted(across.thenComparing(down))
                .toList();
    }

    private static Rect place(Storyboard storyboard, int variable) {
        return storyboard.pill(variable);
    }
}
