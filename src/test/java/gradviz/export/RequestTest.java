package gradviz.export;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.export.film.FrameSize;
import gradviz.export.film.Screening;
import gradviz.run.Run;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTest {
    private static final Subject LONG =
            Subject.One.of(Run.of("y = Variable(np.array(0.5))\n" + "y = exp(sin(y))\n".repeat(8)));
    private static final Finish PLAIN = Finish.of(Theme.LIGHT, 1);

    @ParameterizedTest
    @EnumSource(names = {"GIF", "MP4", "HTML"})
    void whatIsPlayedIsSetInRowsAsInTheWindow(Format format) throws Refusal {
        assertThat(aspect(request(PLAIN), format)).isBetween(0.8, 3.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF", "TEX"})
    void aFigureOfAnyWidthIsOneRow(Format format) throws Refusal {
        assertThat(aspect(request(PLAIN), format)).isGreaterThan(10);
    }

    @Test
    void aFilmFillsTheSizeOfItsFrames() throws Refusal {
        Finish upright = PLAIN.with(screening(new FrameSize(480, 960)));
        Finish flat = PLAIN.with(screening(new FrameSize(1_600, 300)));

        assertThat(aspect(request(upright), Format.GIF))
                .isLessThan(aspect(request(flat), Format.GIF) / 2);
    }

    private static Screening screening(FrameSize size) {
        return new Screening(null, 1, Duration.ofSeconds(3), size, true);
    }

    private static Request request(Finish finish) {
        return Request.of(Locale.ENGLISH, finish);
    }

    private static double aspect(Request request, Format format) throws Refusal {
        Exhibit exhibit = new Exhibits(request.in(format)).of(LONG, List.of(LONG.index().last()));
        Rect bounds = exhibit.at(exhibit.last(), 1).bounds();
        return bounds.width() / bounds.height();
    }
}
