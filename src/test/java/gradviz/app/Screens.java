package gradviz.app;

import gradviz.app.canvas.Typefaces;
import gradviz.app.frame.Command;
import gradviz.app.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/// Takes a picture of every screen in both languages, in each theme, at 100 % and 200 % text.
///
/// `mvn -q -Pscreens` writes them to `target/screens/NAME-LANGUAGE-THEME-TEXT.png`; with
/// `-Dgradviz.args=NAME` only those whose name begins so. They are for looking at: nothing compares
/// them. What is shortened, cut off or outside the window is printed. The system property
/// `gradviz.texts`, such as `100 250`, asks for other sizes of text, in per cent.
public final class Screens {
    private record Screen(String name, String opens, boolean two, Consumer<Desk> prepare) {
        Screen(String name, String opens, Consumer<Desk> prepare) {
            this(name, opens, false, prepare);
        }
    }

    /// Every screen: its name, what it opens, and the way there. A new one is one more line.
    private static final List<Screen> SCREENS =
            List.of(
                    new Screen("start", "", desk -> {}),
                    new Screen("sum", "lesson:cleared-first", desk -> desk.seek(21)),
                    new Screen("leftover", "lesson:computed-again", desk -> desk.seek(99)),
                    new Screen("wrong", "lesson:used-twice-overwrite", desk -> desk.seek(99)),
                    new Screen(
                            "error", "", desk -> desk.write("x = Variable(3.0)\ny = add(x, z)\n")),
                    new Screen("twin", "lesson:cleared-first", Screens::walk),
                    new Screen("question", "", desk -> desk.perform(Command.STEP)),
                    new Screen("keys", "", desk -> desk.perform(Command.KEYS)),
                    new Screen("lessons", "", Screens::browse),
                    new Screen("settings", "", Screens::set),
                    new Screen("compare", "", Screens::compare),
                    new Screen("export", "lesson:cleared-first", Screens::export),
                    new Screen("projection", "lesson:cleared-first", Screens::project),
                    new Screen("captions", "lesson:cleared-first", Screens::caption),
                    new Screen("live", "lesson:cleared-first", Screens::change),
                    new Screen("end", "lesson:cleared-first", Screens::end),
                    new Screen("presenter", "lesson:cleared-first", true, Screens::project),
                    new Screen("copy", "lesson:cleared-first", true, Screens::change),
                    new Screen("asked", "lesson:used-twice", Screens::ask),
                    new Screen("audience", "lesson:cleared-first", true, Screens::watch));

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
    private static final List<Double> TEXTS =
            Arrays.stream(System.getProperty("gradviz.texts", "100 200").split(" ", -1))
                    .map(percent -> Double.parseDouble(percent) / 100)
                    .toList();

    private Screens() {}

    /// @param arguments the folder to write to, then the beginnings of the names that are wanted
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        if (!started.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the toolkit does not start");
        }
        Desk.onFx(Typefaces::load);
        Desk.onFx(Screens::ignoreTheEdge);
        for (Screen screen : SCREENS) {
            takeAll(screen, folder, wanted);
        }
        Platform.exit();
    }

    /// The display of the headless platform is small; what lies outside it is in the pictures
    /// nevertheless.
    private static void ignoreTheEdge() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, thrown) -> {
                            boolean edge =
                                    Arrays.stream(thrown.getStackTrace())
                                            .anyMatch(at -> at.getMethodName().equals("blit"));
                            if (!edge) {
                                thread.getThreadGroup().uncaughtException(thread, thrown);
                            }
                        });
    }

    private static void takeAll(Screen screen, Path folder, List<String> wanted)
            throws IOException {
        for (Locale language : LANGUAGES) {
            for (ThemeChoice theme : THEMES) {
                for (double text : TEXTS) {
                    String name =
                            String.format(
                                    Locale.ROOT,
                                    "%s-%s-%s-%d",
                                    screen.name(),
                                    language.getLanguage(),
                                    theme.name().toLowerCase(Locale.ROOT),
                                    Math.round(text * 100));
                    if (wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith)) {
                        Desk desk = Desk.open(language, theme, text, screen.opens(), screen.two());
                        screen.prepare().accept(desk);
                        desk.take(folder.resolve(name + ".png"));
                        desk.flaws().forEach(flaw -> System.out.println(name + ": " + flaw));
                        desk.close();
                    }
                }
            }
        }
    }

    private static void walk(Desk desk) {
        desk.seek(21);
        desk.perform(Command.GRAPH);
        desk.press(KeyCode.RIGHT);
    }

    private static void project(Desk desk) {
        desk.seek(21);
        desk.perform(Command.PROJECT);
    }

    private static void browse(Desk desk) {
        desk.perform(Command.LESSONS);
        desk.awaitPictures();
    }

    private static void set(Desk desk) {
        desk.perform(Command.SETTINGS);
        desk.turn();
    }

    private static void compare(Desk desk) {
        desk.perform(Command.COMPARE);
        desk.await("#compare-count");
        desk.press(KeyCode.D);
    }

    private static void export(Desk desk) {
        desk.seek(21);
        desk.perform(Command.EXPORT);
        desk.turn();
        desk.awaitPreview();
    }

    private static void caption(Desk desk) {
        project(desk);
        desk.press(KeyCode.T);
    }

    private static void change(Desk desk) {
        project(desk);
        desk.press(KeyCode.E);
    }

    private static void ask(Desk desk) {
        desk.perform(Command.PROJECT);
        desk.press(KeyCode.PAGE_DOWN);
    }

    private static void end(Desk desk) {
        project(desk);
        desk.press(KeyCode.END);
        desk.press(KeyCode.PAGE_DOWN);
    }

    private static void watch(Desk desk) {
        project(desk);
        desk.turn();
    }
}
