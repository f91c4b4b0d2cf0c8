package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.panel.CaptionView;
import gradviz.app.panel.LineStrip;
import gradviz.drawing.Theme;
import javafx.beans.value.ObservableValue;

/// What the audience's and the presenter's view both show of the listing.
record Equipment(
        CanvasView canvas, CaptionView caption, LineStrip strip, EditorSeat editor, CueList keys) {

    /// @param theme of the picture
    static Equipment of(Stagecraft craft, ObservableValue<Theme> theme) {
        CanvasView canvas =
                new CanvasView(craft.show(), new LiveActs(craft.live()), craft.messages(), theme);
        canvas.setMinSize(0, 0);
        canvas.leaveOutButtons();
        return new Equipment(
                canvas,
                new CaptionView(craft.show()),
                new LineStrip(craft.show(), craft.messages()),
                new EditorSeat(craft, theme),
                new CueList(craft.messages()));
    }

    /// Gives the keys to the text that is open, or to the picture.
    void takeKeys(boolean toText) {
        if (toText) {
            editor.takeKeys();
        } else {
            canvas.requestFocus();
        }
    }
}
