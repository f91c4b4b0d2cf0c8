package gradviz.app.frame;

import gradviz.app.session.Session;
import gradviz.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/// Says that a run takes a while, and gives it up when asked.
public final class Busy extends HBox {
    public Busy(Session session, Messages messages) {
        setId("busy");
        getStyleClass().add("busy");
        ProgressIndicator progress = new ProgressIndicator();
        progress.setAccessibleText(messages.text("window.running"));
        Button cancel = new Button(messages.text("window.cancel"));
        cancel.setId("cancel");
        cancel.setOnAction(_ -> session.cancel());
        getChildren().addAll(progress, new Label(messages.text("window.running")), cancel);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(session.slowProperty());
    }
}
