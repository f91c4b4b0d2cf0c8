package gradviz.app.comfort;

import gradviz.app.settings.Choices;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.TextRoom;
import gradviz.app.settings.Trial;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The dialog of all settings, over a window.
///
/// A choice holds at once, in the dialog too; Cancel takes back every choice since it opened.
public final class SettingsDialog {
    private static final double FONT_SIZE = 13;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final Stage owner;
    private final Comfort comfort;
    private final Trial trial;
    private final Subscription worn;
    private final Subscription followed;
    private @Nullable Subscription waiting;

    /// @param theme of the window
    public SettingsDialog(Stage owner, Comfort comfort, ObservableValue<Theme> theme) {
        this.owner = owner;
        this.comfort = comfort;
        trial = new Trial(comfort);
        dialog.initOwner(owner);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().addAll("question", "settings");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setMinHeight(Region.USE_PREF_SIZE);
        worn = ThemeSheet.wear(pane.getStylesheets(), theme);
        fill();
        scaleText();
        followed = comfort.choicesProperty().subscribe(this::follow);
        dialog.setOnHidden(_ -> leave());
    }

    /// Opens the dialog and returns at once.
    public void show() {
        dialog.show();
    }

    private void fill() {
        Messages messages = Messages.of(comfort.language());
        dialog.setTitle(messages.text("settings.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new SettingsForm(comfort, messages));
        ButtonType reset =
                new ButtonType(messages.text("settings.reset"), ButtonBar.ButtonData.LEFT);
        pane.getButtonTypes()
                .setAll(
                        reset,
                        new ButtonType(
                                messages.text("settings.cancel"),
                                ButtonBar.ButtonData.CANCEL_CLOSE),
                        new ButtonType(messages.text("settings.ok"), ButtonBar.ButtonData.OK_DONE));
        pane.lookupButton(reset)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            trial.reset();
                        });
    }

    private void scaleText() {
        double size = FONT_SIZE * TextRoom.fitting(comfort.textScale(), owner.getWidth());
        dialog.getDialogPane().setStyle("-fx-font-size: " + size + "px;");
    }

    private void follow(Choices before, Choices now) {
        if (before.language() != now.language()) {
            afterChoosing(this::speakAnew);
        } else if (before.textScale() != now.textScale()) {
            fit();
        }
    }

    /// An open list is left in place: a key that is meant for it would fall to the button that
    /// closes the dialog.
    private void afterChoosing(Runnable act) {
        Node list = dialog.getDialogPane().lookup("#settings-language");
        if (list instanceof ComboBoxBase<?> open && open.isShowing()) {
            if (waiting == null) {
                waiting = open.showingProperty().subscribe((_, _) -> Platform.runLater(act));
            }
        } else {
            act.run();
        }
    }

    private void speakAnew() {
        if (waiting != null) {
            waiting.unsubscribe();
            waiting = null;
        }
        if (dialog.isShowing()) {
            fill();
            Node chosenWith = dialog.getDialogPane().lookup("#settings-language");
            if (chosenWith != null) {
                chosenWith.requestFocus();
            }
            fit();
        }
    }

    private void fit() {
        scaleText();
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }

    private void leave() {
        worn.unsubscribe();
        followed.unsubscribe();
        ButtonType pressed = dialog.getResult();
        if (pressed == null || pressed.getButtonData() != ButtonBar.ButtonData.OK_DONE) {
            trial.cancel();
        }
    }
}
