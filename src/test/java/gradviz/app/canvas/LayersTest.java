package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A canvas that repaints only what changed shows what a canvas painted whole does.
@ExtendWith(ApplicationExtension.class)
class LayersTest {
    private static final String LISTING =
            """
            x = Variable(np.array(2.0))
            a = square(x)
            y = add(square(a), square(a))
            y.backward()
            x.cleargrad()
            y.backward()
            """;

    private static final List<Theme> THEMES = Theme.ALL;

    private Theme theme = Theme.LIGHT;
    private Camera camera = new Camera(0.83, 3.4, 5.7);
    private final Storyboard storyboard =
            Storyboard.of(Run.of(LISTING), Setting.of(Locale.ENGLISH));
    private final Rect bounds = storyboard.at(0, 1).bounds();

    @ParameterizedTest
    @CsvSource({"0.83, 3.4, 5.7", "1, 0, 0", "2.7, -411.3, -210.7", "6.1, -1811.3, -610.7"})
    void showsTheSameAfterAllStepsAsPaintedAtOnce(double scale, double left, double top)
            throws Exception {
        camera = new Camera(scale, left, top);

        assertStepsPaintTheWhole();
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void showsTheSameInEveryTheme(Theme other) throws Exception {
        theme = other;
        camera = new Camera(2.7, -411.3, -210.7);

        assertStepsPaintTheWhole();
        assertNothingIsLeftOfAMotion();
    }

    @Test
    void aThemePutOnLaterIsTheSameAsFromTheStart() throws Exception {
        WritableImage later =
                onFx(
                        () -> {
                            Layers layers = steppedTo(14);
                            layers.setTheme(Theme.DARK);
                            return image(paint(layers, 14, 1));
                        });
        theme = Theme.DARK;
        WritableImage start = onFx(() -> image(paint(layers(), 14, 1)));

        assertThat(different(later, start)).isZero();
    }

    @Test
    void leavesNothingOfAMotionThatWasLeft() throws Exception {
        assertNothingIsLeftOfAMotion();
    }

    private void assertStepsPaintTheWhole() throws Exception {
        WritableImage stepped = onFx(() -> image(steppedTo(storyboard.last())));
        WritableImage whole = onFx(() -> image(paint(layers(), storyboard.last(), 1)));

        assertThat(different(stepped, whole)).isZero();
    }

    private void assertNothingIsLeftOfAMotion() throws Exception {
        WritableImage left =
                onFx(
                        () -> {
                            Layers layers = steppedTo(14);
                            paint(layers, 15, 0.4);
                            return image(paint(layers, 14, 1));
                        });
        WritableImage whole = onFx(() -> image(paint(layers(), 14, 1)));

        assertThat(different(left, whole)).isZero();
    }

    @Test
    void paintsOnlyASmallPartOfTheGroundForAStep() throws Exception {
        double painted =
                onFx(
                        () -> {
                            Layers layers = steppedTo(storyboard.last() - 1);
                            Drawing drawing = storyboard.at(storyboard.last(), 0);
                            return layers.paint(camera, drawing.ground(), drawing.moving()).stream()
                                    .mapToDouble(area -> area.width() * area.height())
                                    .sum();
                        });

        assertThat(painted).isLessThan(bounds.width() * bounds.height() / 3);
    }

    @Test
    void paintsNothingOfTheGroundWhileItMoves() throws Exception {
        int areas =
                onFx(
                        () -> {
                            Layers layers = steppedTo(9);
                            Drawing start = storyboard.at(10, 0.2);
                            layers.paint(camera, start.ground(), start.moving());
                            Drawing later = storyboard.at(10, 0.6);
                            return layers.paint(camera, later.ground(), later.moving()).size();
                        });

        assertThat(areas).isZero();
    }

    private Layers layers() {
        Layers layers = new Layers(theme);
        layers.resize(bounds.width() + 0.3, bounds.height());
        return layers;
    }

    private Layers steppedTo(int last) {
        Layers layers = layers();
        for (int step = 0; step <= last; step++) {
            paint(layers, step, 0.5);
            paint(layers, step, 1);
        }
        return layers;
    }

    private Layers paint(Layers layers, int step, double fraction) {
        Drawing drawing = storyboard.at(step, fraction);
        layers.paint(camera, drawing.ground(), drawing.moving());
        return layers;
    }

    private static WritableImage image(Layers layers) {
        Group both = new Group();
        both.getChildren().addAll(layers.canvases());
        return both.snapshot(null, null);
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }

    /// {@return how many pixels differ, be it by the least}
    private static int different(WritableImage a, WritableImage b) {
        PixelReader first = a.getPixelReader();
        PixelReader second = b.getPixelReader();
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
