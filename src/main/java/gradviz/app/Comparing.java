package gradviz.app;

import gradviz.app.compare.CompareModel;
import gradviz.app.compare.CompareView;
import gradviz.app.document.Document;
import gradviz.app.export.Origin;
import gradviz.app.export.Piece;
import gradviz.app.frame.Command;
import gradviz.app.present.Material;
import gradviz.app.show.Front;
import gradviz.app.show.Position;
import gradviz.app.show.Pulse;
import gradviz.app.show.Show;
import gradviz.storyboard.Room;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Shows a listing under two rules in the place of a window's workbench, whose step stays.
final class Comparing {
    /// Margins and frames of a half, in pixels.
    private static final double BESIDE = 90;

    /// How much of the window's height a graph may take.
    private static final double HIGH = 0.45;

    private final Front front;
    private final Material material;
    private final Window window;
    private @Nullable CompareView view;

    Comparing(Front front, Material material, Window window) {
        this.front = front;
        this.material = material;
        this.window = window;
    }

    boolean isOpen() {
        return view != null;
    }

    /// Opens where the workbench stands, if something is on show.
    void open(Setting setting) {
        Show show = material.asking().show();
        Document document = material.document();
        Position position = show.position();
        if (position == null) {
            return;
        }
        CompareModel model = new CompareModel(material.times(), roomy(setting));
        model.player().reducedMotionProperty().bind(show.reducedMotionProperty());
        new Pulse(model.player());
        String title = position.storyboard().title();
        String name = title.isEmpty() ? document.nameProperty().get() : title;
        CompareView opened =
                new CompareView(model, name, window, window.messages(), material.theme());
        view = opened;
        opened.setSetting(roomy(setting));
        front.show(opened);
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
            view.setSetting(roomy(setting));
        }
    }

    /// {@return the same with the room that each of two graphs has}
    private Setting roomy(Setting setting) {
        double width = window.stage().getWidth() / 2 - BESIDE * setting.textScale();
        double height = window.stage().getHeight() * HIGH;
        return width > 0 && height > 0 ? setting.withRoom(new Room(width, height)) : setting;
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

    /// {@return the pair on show, null while there is none}
    ///
    /// @param stem what files of the listing are called
    @Nullable Piece piece(String stem, Origin origin) {
        Comparison comparison = view == null ? null : view.comparison();
        return view == null || comparison == null
                ? null
                : Piece.of(comparison, view.slot(), stem, origin);
    }
}
