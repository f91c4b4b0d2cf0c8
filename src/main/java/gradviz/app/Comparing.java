package gradviz.app;

import gradviz.app.compare.CompareModel;
import gradviz.app.compare.CompareView;
import gradviz.app.document.Document;
import gradviz.app.frame.Command;
import gradviz.app.frame.Wishes;
import gradviz.app.session.Times;
import gradviz.app.show.Position;
import gradviz.app.show.Pulse;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Shows a listing under two rules in the place of a window's workbench, whose step stays.
final class Comparing {
    private final Scene scene;
    private final Show show;
    private final Times times;
    private final Wishes wishes;
    private final ObservableValue<Theme> theme;
    private @Nullable CompareView view;

    Comparing(Scene scene, Show show, Times times, Wishes wishes, ObservableValue<Theme> theme) {
        this.scene = scene;
        this.show = show;
        this.times = times;
        this.wishes = wishes;
        this.theme = theme;
    }

    boolean isOpen() {
        return view != null;
    }

    /// Opens where the workbench stands, if something is on show.
    void open(Document document, Setting setting, Messages messages) {
        Position position = show.position();
        if (position == null) {
            return;
        }
        CompareModel model = new CompareModel(times, setting);
        model.player().reducedMotionProperty().bind(show.reducedMotionProperty());
        new Pulse(model.player());
        String title = position.storyboard().title();
        String name = title.isEmpty() ? document.nameProperty().get() : title;
        CompareView opened = new CompareView(model, name, wishes, messages, theme);
        view = opened;
        opened.setSetting(setting);
        scene.setRoot(opened);
        model.open(document.draft().text(), position.step());
        opened.picture().requestFocus();
    }

    /// Gives up what it shows; somebody else takes the place.
    void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }

    void setSetting(Setting setting) {
        if (view != null) {
            view.setSetting(setting);
        }
    }

    /// {@return whether a command means something here; then it is done}
    boolean perform(Command command) {
        return view != null && view.perform(command);
    }

    /// {@return whether the control with the focus uses the key itself}
    boolean keepsKey(KeyEvent event) {
        return view != null && view.keepsKey(event);
    }

    void say(String sentence) {
        if (view != null) {
            view.say(sentence);
        }
    }

    /// Saves the picture of the pair.
    void export(Export export, Document document) {
        if (view != null) {
            export.write(view.comparison(), view.slot(), document);
        }
    }
}
