package gradviz.app.present;

import gradviz.app.predict.Asking;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import javafx.beans.value.ObservableValue;

/// What the audience's and the presenter's view have in common.
///
/// @param theme of the presenter's window
record Stagecraft(
        Asking asking,
        Presentation presentation,
        LiveEdit live,
        ObservableValue<Theme> theme,
        Messages messages) {

    Show show() {
        return asking.show();
    }
}
