package gradviz.export.film;

import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.export.Exhibit;
import gradviz.export.Finish;
import gradviz.export.Progress;
import java.io.IOException;
import java.util.List;

/// Steps of an exhibit as a stream of frames.
///
/// @param timeline what is on which frame
/// @param canvas where a drawing stands on a frame
public record Reel(Exhibit exhibit, Timeline timeline, Canvas canvas) {

    /// {@return the film of chosen steps}
    ///
    /// @param fps frames a second
    public static Reel of(Exhibit exhibit, List<Integer> steps, Finish finish, int fps) {
        Screening screening = finish.screening();
        Rect bounds = exhibit.at(steps.getFirst(), 1).bounds();
        return new Reel(
                exhibit,
                Timeline.of(exhibit, steps, screening, fps),
                Canvas.of(bounds, finish.scale(), screening.size()));
    }

    /// Paints every picture into a sink, one at a time, and finishes it.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` stops it
    public void play(Theme theme, FrameSink sink, Progress progress) throws IOException {
        Stage stage = new Stage(canvas, theme);
        int total = timeline.frames();
        int done = 0;
        for (Shot shot : timeline.shots()) {
            for (int i = 0; i < shot.pictures(); i++) {
                sink.show(stage.paint(exhibit.at(shot.step(), shot.fraction(i))), shot.frames(i));
                done += shot.frames(i);
                progress.at(done, total);
            }
        }
        sink.finish();
    }
}
