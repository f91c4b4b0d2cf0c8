package gradviz.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.session.Runner;
import gradviz.drawing.Theme;
import gradviz.run.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// An image needs the toolkit.
@ExtendWith(ApplicationExtension.class)
class ThumbnailsTest {
    private final HandTimes times = new HandTimes();
    private final Thumbnails thumbnails = new Thumbnails(times, new Runner());
    private final List<Thumbnails.Picture> told = new ArrayList<>();

    @Test
    void makesAPictureOnceAndKeepsIt() {
        String text = Lessons.first().text();
        ask(text);
        ask(text);
        times.finish();
        ask(text);

        assertThat(told).hasSize(3).allSatisfy(each -> assertThat(each).isSameAs(told.getFirst()));
        Image image = told.getFirst().image();
        assertThat(image).isNotNull();
        assertThat(image.isError()).isFalse();
        assertThat(image.getWidth()).isBetween(300.0, 501.0);
        assertThat(told.getFirst().trouble()).isNull();
    }

    @Test
    void everyLessonHasAPicture() {
        Lessons.all().forEach(lesson -> ask(lesson.text()));
        times.finish();

        assertThat(told).hasSameSizeAs(Lessons.all());
        assertThat(told).extracting(Thumbnails.Picture::image).doesNotContainNull();
    }

    @Test
    void makesOneAtATime() {
        Lessons.all().forEach(lesson -> ask(lesson.text()));

        assertThat(times.waiting()).isEqualTo(1);
    }

    @Test
    void tellsWhatFailsWhileItRuns() {
        ask("x = Variable(1.0)\ny = add(x, z)\n");
        times.finish();

        assertThat(told.getFirst().trouble().sentence()).contains("name 'z' is not defined");
    }

    @Test
    void aTextThatShowsNothingHasNoPicture() {
        ask("x = = 1\n");
        times.finish();

        assertThat(told.getFirst().image()).isNull();
    }

    @Test
    void nobodyIsToldOfWhatWasGivenUp() {
        ask(Lessons.first().text());
        ask("x = Variable(1.0)\n");
        thumbnails.forgetWaiting();
        times.finish();

        assertThat(told).isEmpty();
    }

    private void ask(String text) {
        thumbnails.ask(text, Locale.ENGLISH, Theme.LIGHT, told::add);
    }
}
