package gradviz.app;

import gradviz.app.settings.Placement;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a window where the last one was, as far as there is still a screen.
final class StagePlace {
    private StagePlace() {}

    static void restore(Stage stage, @Nullable Placement placement) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (placement == null) {
            stage.setWidth(Math.min(1440, screen.getWidth()));
            stage.setHeight(Math.min(900, screen.getHeight()));
            return;
        }
        stage.setWidth(placement.width());
        stage.setHeight(placement.height());
        stage.setMaximized(placement.maximized());
        boolean reachable =
                Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(
                                b ->
                                        placement.reachableOn(
                                                b.getMinX(),
                                                b.getMinY(),
                                                b.getMaxX(),
                                                b.getMaxY()));
        if (reachable) {
            stage.setX(placement.x());
            stage.setY(placement.y());
        }
    }

    static Placement of(Stage stage) {
        return new Placement(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
