package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.text.Face;
import gradviz.text.Messages;
import org.jspecify.annotations.Nullable;

/// What the listing has printed by the end of the step.
public final class OutputView extends Panel {
    /// More lines than a screen holds are not laid out; the last ones matter.
    private static final int LINES = 200;

    private final Messages messages;
    private final Lettering printed = new Lettering("output-text");

    public OutputView(Show show, Messages messages) {
        super("output");
        this.messages = messages;
        title(messages.text("stage.output"));
        printed.setId("output-text");
        getChildren().add(printed);
        follow(show);
    }

    @Override
    void tell(@Nullable Position position) {
        String text = position == null ? "" : position.storyboard().output(position.step());
        if (text.isEmpty()) {
            printed.show(Face.SANS, messages.text("stage.no-output"));
        } else {
            printed.show(Face.MONO, tail(text.stripTrailing()));
        }
        printed.getStyleClass().removeAll("quiet");
        if (text.isEmpty()) {
            printed.getStyleClass().add("quiet");
        }
    }

    private static String tail(String text) {
        int from = text.length();
        for (int i = 0; i < LINES && from >= 0; i++) {
            from = text.lastIndexOf('\n', from - 1);
        }
        return text.substring(from + 1);
    }
}
