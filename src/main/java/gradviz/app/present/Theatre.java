package gradviz.app.present;

import gradviz.app.show.Front;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/// The windows of a presentation.
///
/// With one display the window itself fills it. With two the window is the presenter's, and a
/// second one without any frame shows the audience's picture on the other display.
public final class Theatre {
    private final Stage stage;
    private final Front front;
    private final Displays displays;
    private Runnable left = () -> {};
    private @Nullable Stage audience;
    private @Nullable Rectangle2D home;
    private boolean wasMaximized;
    private boolean open;

    /// @param front of the stage, which shows the presentation
    public Theatre(Stage stage, Front front, Displays displays) {
        this.stage = stage;
        this.front = front;
        this.displays = displays;
        stage.fullScreenProperty().subscribe(full -> leaving(!full && audience == null));
    }

    Displays displays() {
        return displays;
    }

    /// Says whom to tell when the audience's window was left by the system's own means.
    void onLeft(Runnable told) {
        left = told;
    }

    /// Shows a picture to the audience and, where there is a second display, a view to the
    /// presenter.
    void open(Seats seats, Parent picture, Parent presenter, EventHandler<KeyEvent> keys) {
        home = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        wasMaximized = stage.isMaximized();
        if (seats.presenter() == null) {
            front.show(picture);
            fill(stage, seats.audience());
        } else {
            front.show(presenter);
            makeWay(seats.audience(), seats.presenter());
            audience = audience(picture, seats.audience(), keys);
            stage.requestFocus();
        }
        open = true;
    }

    /// Closes the audience's window and puts the other one back where it was; what it shows stays.
    void close() {
        open = false;
        Stage second = audience;
        audience = null;
        if (second != null) {
            second.close();
        }
        stage.setFullScreen(false);
        Rectangle2D before = home;
        if (before != null && !wasMaximized) {
            place(stage, before);
        }
        stage.setMaximized(wasMaximized);
    }

    private Stage audience(Parent picture, Rectangle2D display, EventHandler<KeyEvent> keys) {
        Stage second = new Stage(StageStyle.UNDECORATED);
        second.setTitle(stage.getTitle());
        second.getIcons().setAll(stage.getIcons());
        Scene shown = new Scene(picture, display.getWidth(), display.getHeight(), Color.BLACK);
        shown.getStylesheets().setAll(stage.getScene().getStylesheets());
        shown.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        second.setScene(shown);
        place(second, display);
        second.setOnHidden(_ -> shown.setRoot(new Region()));
        second.setOnCloseRequest(_ -> leaving(true));
        second.show();
        fill(second, display);
        return second;
    }

    private void fill(Stage filling, Rectangle2D display) {
        if (displays.fillable()) {
            filling.setFullScreenExitHint("");
            filling.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            filling.setFullScreen(true);
        } else {
            place(filling, display);
        }
    }

    /// The presenter's window leaves the audience's display.
    private void makeWay(Rectangle2D taken, Rectangle2D free) {
        double x = stage.getX() + stage.getWidth() / 2;
        double y = stage.getY() + stage.getHeight() / 2;
        if (taken.contains(x, y)) {
            stage.setMaximized(false);
            place(stage, free);
        }
    }

    private static void place(Stage placed, Rectangle2D where) {
        placed.setX(where.getMinX());
        placed.setY(where.getMinY());
        placed.setWidth(where.getWidth());
        placed.setHeight(where.getHeight());
    }

    private void leaving(boolean really) {
        if (open && really) {
            left.run();
        }
    }
}
