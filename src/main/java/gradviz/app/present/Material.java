package gradviz.app.present;

import gradviz.app.document.Document;
import gradviz.app.predict.Asking;
import gradviz.app.session.Session;
import gradviz.app.session.Times;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import javafx.beans.value.ObservableValue;

/// What is presented: a document, its session, and what goes from step to step.
///
/// @param theme of the window
public record Material(
        Document document,
        Session session,
        Asking asking,
        Times times,
        ObservableValue<Theme> theme) {

    Show show() {
        return asking.show();
    }
}
