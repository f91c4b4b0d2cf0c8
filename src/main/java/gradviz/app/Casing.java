package gradviz.app;

import gradviz.app.settings.Settings;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// What is around a window's content: its place on the screen, its icon, how it is closed.
final class Casing {
    private Casing() {}

    /// Puts a scene on a stage that is placed where the last one was.
    ///
    /// @param close called when the window is asked to close
    static void put(Stage stage, Scene scene, Settings settings, Runnable close) {
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        Icons.add(stage);
        StagePlace.restore(stage, settings.placement());
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close.run();
                });
    }

    /// Asks every window to close.
    static void closeAll() {
        for (Window window : List.copyOf(Window.getWindows())) {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }
}
