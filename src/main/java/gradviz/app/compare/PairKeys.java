package gradviz.app.compare;

import gradviz.app.canvas.PictureView;
import gradviz.app.frame.Chord;
import gradviz.app.frame.Command;
import gradviz.app.frame.KeyHint;
import gradviz.app.frame.KeyList;
import gradviz.app.frame.Keys;
import gradviz.run.pair.Pair;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that mean something only while two rules stand side by side.
final class PairKeys {
    private static final double SCROLL = 60;

    private final CompareModel model;
    private final PictureView view;

    PairKeys(CompareModel model, PictureView view) {
        this.model = model;
        this.view = view;
    }

    /// {@return what a key does here alone, or null}
    @Nullable Runnable of(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return null;
        }
        return switch (event.getCode()) {
            case UP -> () -> view.pan(0, SCROLL);
            case DOWN -> () -> view.pan(0, -SCROLL);
            case D -> model::toDifference;
            case DIGIT1, NUMPAD1 -> () -> model.choose(Pair.OVERWRITE_SUM);
            case DIGIT2, NUMPAD2 -> () -> model.choose(Pair.STACK_GENERATION);
            case DIGIT3, NUMPAD3 -> () -> model.choose(Pair.SUM_IN_PLACE);
            case DIGIT4, NUMPAD4 -> () -> model.choose(Pair.CLEARED_NOT_CLEARED);
            default -> null;
        };
    }

    /// {@return every key that acts here, with what it does}
    ///
    /// @param unused the commands that mean nothing here
    static List<KeyList.Line> lines(Set<Command> unused, Messages messages) {
        List<KeyList.Line> lines = new ArrayList<>();
        lines.add(
                new KeyList.Line(KeyHint.DIFFERENCE.chords(), messages.text("compare.keys.first")));
        List<Pair> pairs = List.of(Pair.values());
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            Chord chord = KeyHint.PAIR.chords().get(i);
            lines.add(new KeyList.Line(List.of(chord), PairTop.name(pair, messages)));
        }
        List<Chord> scroll = List.of(Chord.of(KeyCode.UP), Chord.of(KeyCode.DOWN));
        lines.add(new KeyList.Line(scroll, messages.text("compare.keys.scroll")));
        lines.addAll(Keys.lines(messages, command -> !unused.contains(command)));
        return lines;
    }
}
