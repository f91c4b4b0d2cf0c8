package gradviz.app;

import gradviz.app.settings.Placement;
import gradviz.app.settings.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a window where the last one was and remembers where it ends up.
final class PlaceKeeper {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final Settings settings;
    private @Nullable Placement normal;

    private PlaceKeeper(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    static void keep(Stage stage, Settings settings) {
        PlaceKeeper keeper = new PlaceKeeper(stage, settings);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        keeper.place();
        stage.xProperty().subscribe(_ -> keeper.note());
        stage.yProperty().subscribe(_ -> keeper.note());
        stage.widthProperty().subscribe(_ -> keeper.note());
        stage.heightProperty().subscribe(_ -> keeper.note());
        stage.setOnHidden(_ -> keeper.remember());
    }

    private void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        Placement last = settings.placement();
        if (last == null) {
            return;
        }
        stage.setWidth(Math.max(LEAST_WIDTH, last.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, last.height()));
        for (Screen each : Screen.getScreens()) {
            Rectangle2D b = each.getVisualBounds();
            if (last.reachableOn(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY())) {
                stage.setX(last.x());
                stage.setY(last.y());
            }
        }
        stage.setMaximized(last.maximized());
    }

    private void note() {
        boolean usual = !stage.isMaximized() && !stage.isFullScreen() && stage.isShowing();
        if (usual) {
            normal =
                    new Placement(
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight(),
                            false);
        }
    }

    private void remember() {
        Placement place = normal;
        if (place != null && Double.isFinite(place.x()) && Double.isFinite(place.y())) {
            settings.setPlacement(
                    new Placement(
                            place.x(),
                            place.y(),
                            place.width(),
                            place.height(),
                            stage.isMaximized()));
        }
    }
}
