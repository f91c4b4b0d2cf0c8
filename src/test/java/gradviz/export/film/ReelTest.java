package gradviz.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Theme;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Progress;
import gradviz.render.Java2dRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReelTest {
    private final Figure figure = Lesson.figure();
    private final List<Integer> steps = IntStream.rangeClosed(1, figure.last()).boxed().toList();
    private final Reel reel = Reel.of(figure, steps, Finish.of(Theme.LIGHT, 1), 5);

    @Test
    void needsOneImageForAnyNumberOfFrames() throws IOException {
        Set<BufferedImage> images = Collections.newSetFromMap(new IdentityHashMap<>());

        reel.play(Theme.LIGHT, new Watching((image, _) -> images.add(image)), Progress.NONE);

        assertThat(images).hasSize(1);
    }

    @Test
    void showsAsManyFramesAsItsTimelineHas() throws IOException {
        int[] shown = {0};

        reel.play(Theme.LIGHT, new Watching((_, frames) -> shown[0] += frames), Progress.NONE);

        assertThat(shown[0]).isEqualTo(reel.timeline().frames());
    }

    @Test
    void endsWithThePictureThatIsExportedOfTheLastStep() throws IOException {
        int[] last = {0};
        var picture = new Java2dRenderer(Theme.LIGHT).image(figure.at(figure.last(), 1), 1);
        int width = picture.getWidth();
        int height = picture.getHeight();

        reel.play(
                Theme.LIGHT,
                new Watching(
                        (image, _) -> last[0] = pixels(image.getSubimage(0, 0, width, height))),
                Progress.NONE);

        assertThat(last[0]).isEqualTo(pixels(picture));
    }

    private static int pixels(BufferedImage image) {
        int[] all =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.hashCode(all);
    }

    private interface Watcher {
        void see(BufferedImage image, int frames);
    }

    private record Watching(Watcher watcher) implements FrameSink {
        @Override
        public void show(BufferedImage image, int frames) {
            watcher.see(image, frames);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
