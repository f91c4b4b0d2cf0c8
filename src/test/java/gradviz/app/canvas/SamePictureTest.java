package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Likeness;
import gradviz.drawing.Box;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The screen and the files show the same picture, in structure; what would be a mistake does not
/// pass for it.
@ExtendWith(ApplicationExtension.class)
class SamePictureTest {
    private static final double SCALE = 2;

    @ParameterizedTest
    @CsvSource({
        "used-twice, en, light",
        "used-twice, ko, dark",
        "cleared-first, ko, light",
        "computed-again, en, projector",
        "in-place, ko, print",
        "two-batches, en, print",
        "diamond-stack, ko, projector",
    })
    void theCanvasShowsWhatFilesHold(String lesson, Locale locale, String name) throws Exception {
        Theme theme = Theme.named(name).orElseThrow();
        Drawing drawing = drawing(lesson, locale);

        Likeness likeness = Likeness.of(file(drawing, theme), screen(drawing, theme));
        assertThat(likeness).matches(Likeness::isSame);
    }

    @Test
    void aMissingNumeralIsNoticed() throws Exception {
        assertNoticed(
                mark -> mark instanceof Words words && words.text().equals("1"), _ -> nothing());
    }

    @Test
    void aValueThatDiffersInADigitIsNoticed() throws Exception {
        assertNoticed(
                mark -> mark instanceof Words words && words.text().equals("3.0"),
                mark -> {
                    Words w = (Words) mark;
                    return new Words(
                            w.x(), w.baseline(), "3.8", w.face(), w.size(), w.ink(), w.anchor());
                });
    }

    @Test
    void aBoxOfAnotherColourIsNoticed() throws Exception {
        assertNoticed(
                mark -> mark instanceof Box box && box.fill() == Ink.TERM_1,
                mark -> {
                    Box box = (Box) mark;
                    return new Box(box.frame(), box.radius(), Ink.TERM_3, box.stroke());
                });
    }

    @Test
    void aBoxThatStandsThreePixelsAsideIsNoticed() throws Exception {
        assertNoticed(
                mark -> mark instanceof Box box && box.fill() == Ink.FUNCTION,
                mark -> {
                    Box box = (Box) mark;
                    Rect moved = box.frame().translate(3, 0);
                    return new Box(moved, box.radius(), box.fill(), box.stroke());
                });
    }

    private static void assertNoticed(Predicate<Mark> which, UnaryOperator<Mark> mistake)
            throws Exception {
        Drawing drawing = drawing("used-twice", Locale.ENGLISH);
        Drawing wrong = changed(drawing, which, mistake);
        assertThat(wrong).isNotEqualTo(drawing);

        Likeness likeness = Likeness.of(file(drawing, Theme.LIGHT), screen(wrong, Theme.LIGHT));
        assertThat(likeness).matches(found -> !found.isSame());
    }

    /// {@return the drawing with the first mark of a kind made otherwise}
    private static Drawing changed(
            Drawing drawing, Predicate<Mark> which, UnaryOperator<Mark> mistake) {
        Mark first =
                drawing.parts().stream()
                        .flatMap(part -> part.marks().stream())
                        .filter(which)
                        .findFirst()
                        .orElseThrow();
        List<Part> parts =
                drawing.parts().stream()
                        .map(
                                part ->
                                        new Part(
                                                part.key(),
                                                part.bounds(),
                                                part.marks().stream()
                                                        .map(
                                                                mark ->
                                                                        mark.equals(first)
                                                                                ? mistake.apply(
                                                                                        mark)
                                                                                : mark)
                                                        .toList(),
                                                part.alpha()))
                        .toList();
        return new Drawing(drawing.bounds(), parts, List.of());
    }

    private static Mark nothing() {
        return Box.filled(Rect.NONE, 0, Ink.PAPER);
    }

    private static Drawing drawing(String lesson, Locale locale) {
        String text = Lessons.named(lesson).orElseThrow().text();
        Storyboard storyboard = Storyboard.of(Run.of(text), Setting.of(locale));
        return storyboard.at(storyboard.last(), 1);
    }

    private static BufferedImage file(Drawing drawing, Theme theme) {
        return new Java2dRenderer(theme).image(drawing, SCALE);
    }

    private static BufferedImage screen(Drawing drawing, Theme theme) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> paint(drawing, theme)).get(60, TimeUnit.SECONDS);
    }

    private static BufferedImage paint(Drawing drawing, Theme theme) {
        Rect bounds = drawing.bounds();
        Canvas canvas =
                new Canvas(Math.ceil(bounds.width() * SCALE), Math.ceil(bounds.height() * SCALE));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        CanvasRenderer renderer = new CanvasRenderer(theme);
        renderer.paper(graphics, new Rect(0, 0, canvas.getWidth(), canvas.getHeight()));
        graphics.scale(SCALE, SCALE);
        graphics.translate(-bounds.x(), -bounds.y());
        renderer.paint(graphics, drawing.parts());
        return SwingFXUtils.fromFXImage(canvas.snapshot(new SnapshotParameters(), null), null);
    }
}
