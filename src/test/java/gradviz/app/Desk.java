package gradviz.app;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.document.Recovery;
import gradviz.app.frame.Command;
import gradviz.app.present.Displays;
import gradviz.app.settings.Choices;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.MotionChoice;
import gradviz.app.settings.Settings;
import gradviz.app.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import jfx.incubator.scene.control.richtext.CodeArea;

/// A real window on the headless platform, driven from outside the FX thread.
final class Desk {
    private static final long PATIENCE_MILLIS = 300_000;
    private static final long SETTLES_MILLIS = 700;

    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D BEAMER = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D ALONE = new Rectangle2D(0, 0, 1920, 1080);

    private final Stage stage;
    private final Window window;
    private Scene seen;

    private Desk(Stage stage, Window window) {
        this.stage = stage;
        this.window = window;
        this.seen = stage.getScene();
    }

    /// Opens a window with settings of its own, and waits until its listing has run.
    ///
    /// @param two whether there is a second display, which the audience gets
    static Desk open(Locale language, ThemeChoice theme, double text, String opens, boolean two)
            throws IOException {
        Path home = Files.createTempDirectory("gradviz-screens");
        Settings settings = new Settings(home);
        settings.remember(
                Choices.DEFAULT
                        .with(LanguageChoice.of(language))
                        .with(theme)
                        .with(MotionChoice.REDUCED)
                        .withTextScale(text));
        settings.setProjectedTextScale(text);
        Displays displays = Displays.of(two ? List.of(DESK, BEAMER) : List.of(ALONE));
        Desk[] made = new Desk[1];
        onFx(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    Office office = new Office(settings, new Recovery(home), displays);
                    Stage stage = new Stage();
                    Window window = new Window(stage, office);
                    window.start(opens.isEmpty() ? null : opens);
                    stage.setWidth(DESK.getWidth());
                    stage.setHeight(DESK.getHeight());
                    made[0] = new Desk(stage, window);
                });
        made[0].settle();
        return made[0];
    }

    void perform(Command command) {
        onFx(() -> window.perform(command));
        settle();
    }

    /// Shows the end of a step, or of the last where there are fewer.
    void seek(int step) {
        onFx(() -> node("#timeline").executeAccessibleAction(AccessibleAction.SET_VALUE, step));
        settle();
    }

    void write(String text) {
        onFx(() -> ((CodeArea) node("#listing")).setText(text));
        settle();
        until(() -> node("#trouble").isVisible());
    }

    /// Waits until something is there.
    void await(String selector) {
        until(() -> node(selector) != null);
        settle();
    }

    /// Waits until every card has its picture, which are drawn one after the other.
    void awaitPictures() {
        until(
                () ->
                        stage.getScene().getRoot().lookupAll(".lesson-picture > ImageView").stream()
                                .allMatch(view -> ((ImageView) view).getImage() != null));
        settle();
    }

    /// Waits until the dialog of exports, which is looked at, shows what is exported.
    void awaitPreview() {
        until(
                () ->
                        seen.lookup("#export-picture") instanceof ImageView view
                                && view.getImage() != null);
    }

    /// Looks at the window that was opened beside the first.
    void turn() {
        onFx(
                () ->
                        seen =
                                javafx.stage.Window.getWindows().stream()
                                        .filter(other -> !other.equals(stage))
                                        .toList()
                                        .getLast()
                                        .getScene());
    }

    void press(KeyCode code) {
        onFx(
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    (owner == null ? stage.getScene().getRoot() : owner)
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            code,
                                            false,
                                            false,
                                            false,
                                            false));
                });
        settle();
    }

    void take(Path file) throws IOException {
        settle();
        WritableImage[] image = new WritableImage[1];
        onFx(() -> image[0] = seen.snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
    }

    /// {@return what is shortened, cut off or outside of what is looked at}
    List<String> flaws() {
        List<String> found = new ArrayList<>();
        onFx(() -> found.addAll(Flaws.in(seen.getRoot())));
        return found;
    }

    void close() {
        onFx(
                () ->
                        List.copyOf(javafx.stage.Window.getWindows())
                                .forEach(javafx.stage.Window::hide));
    }

    static void onFx(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Waits for the run, then for checks and motions, which are short.
    private void settle() {
        until(
                () -> {
                    Node count = stage.getScene().lookup("#playback-count");
                    return count == null || !((Labeled) count).getText().endsWith("/ 0");
                });
        sleep(SETTLES_MILLIS);
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private static void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        boolean[] met = new boolean[1];
        while (!met[0] && System.currentTimeMillis() < end) {
            onFx(() -> met[0] = condition.getAsBoolean());
            sleep(30);
        }
        if (!met[0]) {
            throw new IllegalStateException("the window does not get ready");
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
