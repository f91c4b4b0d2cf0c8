package gradviz.app;

import static gradviz.app.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A student's way without a pointer and without sight: every part is reached and read aloud.
@ExtendWith({NoStyleWarnings.class, ApplicationExtension.class})
class EveryoneJourneyTest {
    /// Three Latin words in a row are English; one or two may be a name, a key or code.
    private static final Pattern LATIN_WORDS =
            Pattern.compile("[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}");

    @TempDir static Path home;
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        new Window(stage, new Office(settings, new Recovery(home))).start(null);
    }

    @BeforeEach
    void ready(FxRobot robot) throws Exception {
        until(() -> count(robot).equals("2 / 9"));
    }

    @Test
    void walksThroughTheGraphByArrows(FxRobot robot) {
        robot.type(KeyCode.G);
        assertThat(spoken()).startsWith("x, variable. Data 3.0. Gradient None");

        robot.type(KeyCode.RIGHT);
        assertThat(spoken()).startsWith("Edge from x to add, the first of 2 inputs.");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(spoken()).startsWith("Edge from x to add, the second of 2 inputs.");
        robot.type(KeyCode.RIGHT);
        assertThat(spoken()).startsWith("add, function. It takes x twice and makes y.");
        robot.type(KeyCode.RIGHT);
        assertThat(spoken()).startsWith("y, variable. Data 6.0.");
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(spoken()).startsWith("x, variable.");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(spoken()).startsWith("add, function.");
        robot.type(KeyCode.UP);
        assertThat(spoken()).startsWith("Edge from x to add, the second of 2 inputs.");
        assertThat(count(robot)).isEqualTo("2 / 9");

        robot.type(KeyCode.ESCAPE);
        assertThat(owner().getId()).isEqualTo("canvas");
    }

    @Test
    void movesTheEdgesOfTheColumnsByKeys(FxRobot robot) {
        Region edge = robot.lookup("#edge-left").queryAs(Region.class);
        Region column = (Region) edge.getParent();
        robot.interact(edge::requestFocus);
        robot.interact(() -> {});
        double before = column.getWidth();

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(column.getWidth()).isCloseTo(before + 48, within(2.0));
        assertThat(told(edge)).isCloseTo(column.getWidth(), within(2.0));
        assertThat(count(robot)).isEqualTo("2 / 9");

        robot.type(KeyCode.HOME);
        assertThat(column.getWidth()).isCloseTo(before, within(2.0));
    }

    @Test
    void hearsWhatEachStepDid(FxRobot robot) {
        robot.type(KeyCode.G);
        stepTo(robot, "3 / 9");
        assertThat(spoken())
                .startsWith("Backward starts at y with y.grad = 1.0")
                .endsWith(
                        "x, variable. Data 3.0. Gradient None: nothing has arrived. Used by add"
                                + " twice.");

        stepTo(robot, "7 / 9");
        assertThat(spoken())
                .startsWith("Contribution 2 reaches x, which already holds 1.0")
                .contains("Gradient 2.0, accumulated from 2 contributions.");
        robot.type(KeyCode.DOWN);
        assertThat(spoken())
                .isEqualTo("Edge from x to add, the first of 2 inputs. Contribution 1: 1.0.");
    }

    @Test
    void staysWithThePictureWhenAStepTakesThePartAway(FxRobot robot) {
        robot.type(KeyCode.G, KeyCode.RIGHT, KeyCode.RIGHT);
        robot.type(KeyCode.PAGE_UP);
        assertThat(spoken()).startsWith("x is a variable that holds 3.0.");
        assertThat(owner().getId()).isEqualTo("twin-variable-0");

        robot.type(KeyCode.PAGE_UP);
        assertThat(owner().getId()).isEqualTo("canvas");
        assertThat(spoken()).startsWith("Nothing has run yet.");
    }

    @Test
    void everyControlHasARoleAndSaysWhatItIs(FxRobot robot) {
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();

        List<String> silent = new ArrayList<>();
        for (Node node : nodes(stage.getScene().getRoot())) {
            boolean acts = node.isFocusTraversable() || node instanceof ButtonBase;
            if (acts && shown(node) && said(node).isBlank()) {
                silent.add(node.toString());
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void tabReachesEveryControlInTheOrderOfTheWindow(FxRobot robot) {
        robot.interact(() -> robot.lookup("#document").query().requestFocus());
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 60 && !met.contains("playback-larger"); i++) {
            robot.type(owner() instanceof CodeArea ? KeyCode.ESCAPE : KeyCode.TAB);
            met.add(String.valueOf(owner().getId()));
        }

        assertThat(met)
                .containsSubsequence(
                        "rule-more",
                        "more",
                        "listing",
                        "canvas",
                        "twin-variable-0",
                        "playback-first",
                        "playback-back",
                        "playback-step",
                        "playback-play",
                        "playback-last",
                        "timeline",
                        "playback-speed",
                        "playback-smaller",
                        "playback-larger");
    }

    @Test
    void everyButtonNamesItsKey(FxRobot robot) {
        List<String> keyless = new ArrayList<>();
        for (Node node : nodes(stage.getScene().getRoot())) {
            boolean plain = node instanceof Button && !node.getStyleClass().contains("fold");
            if (plain && shown(node) && !tip((Button) node).matches("(?s).*\\(.+\\)")) {
                keyless.add(node + " " + tip((Button) node));
            }
        }

        assertThat(keyless).isEmpty();
    }

    @Test
    void changesRuleSpeedAndLanguageByKeys(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.S).type(KeyCode.R).release(KeyCode.SHIFT);
        Labeled speed = robot.lookup("#playback-speed").queryAs(Labeled.class);
        assertThat(speed.getText()).isEqualTo("2×");
        robot.type(KeyCode.F2);
        assertThat(owner()).isInstanceOf(CodeArea.class);
        robot.type(KeyCode.ESCAPE);
        until(() -> chosen("in place"));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> chosen("제자리"));
        assertThat(owner().getId()).isEqualTo("canvas");
    }

    @Test
    void changesTheSelectedLeafByKeys(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);

        until(
                () ->
                        robot.lookup("#listing")
                                .queryAs(CodeArea.class)
                                .getText()
                                .contains("array(3.1)"));
    }

    @Test
    void saysNothingInEnglishInAKoreanWindow(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> said(owner()).contains("add가"));
        robot.type(KeyCode.END, KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();

        List<String> words = new ArrayList<>();
        nodes(stage.getScene().getRoot()).stream()
                .filter(node -> !isCode(node))
                .forEach(node -> collect(node, words));

        assertThat(words).hasSizeGreaterThan(100);
        assertThat(words).filteredOn(text -> LATIN_WORDS.matcher(text).find()).isEmpty();
    }

    private static double told(Region edge) {
        String text = edge.getAccessibleText();
        assertThat(text).matches("Width of the listing's column: \\d+ pixels");
        return Double.parseDouble(text.replaceAll("\\D", ""));
    }

    private boolean chosen(String choice) {
        return nodes(stage.getScene().getRoot()).stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .anyMatch(button -> button.isSelected() && button.getText().equals(choice));
    }

    private static boolean isCode(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof CodeArea || each.getStyleClass().contains("code-lines")) {
                return true;
            }
        }
        return false;
    }

    /// All that a node shows or says; code is no sentence.
    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled label && !label.getStyleClass().contains("trouble-line")) {
            add(words, label.getText());
        }
        if (node instanceof Text text && !text.getStyleClass().toString().contains("mono")) {
            add(words, text.getText());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> add(words, item.getText()));
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(words, control.getTooltip().getText());
        }
        add(words, said(node));
        add(words, node.getAccessibleHelp());
        add(words, node.getAccessibleRoleDescription());
    }

    private static void add(List<String> words, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.add(text);
        }
    }

    private static String tip(Button button) {
        return button.getTooltip() == null ? "" : button.getTooltip().getText();
    }

    /// The author's question takes a press of its own.
    private static void stepTo(FxRobot robot, String wanted) {
        for (int presses = 0; presses < 9 && !count(robot).equals(wanted); presses++) {
            robot.type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(count(robot)).isEqualTo(wanted);
    }

    private static List<Node> nodes(Parent root) {
        List<Node> all = new ArrayList<>(List.of(root));
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent) {
                all.addAll(nodes(parent));
            } else {
                all.add(child);
            }
        }
        return all;
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String spoken() {
        WaitForAsyncUtils.waitForFxEvents();
        return said(owner());
    }

    private static String said(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#playback-count").queryAs(Labeled.class).getText();
    }
}
