package gradviz.app.session;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.Storyboard;
import org.jspecify.annotations.Nullable;

/// Has another part of a graph laid out that is too large to be drawn whole, when the playhead
/// comes to a step outside the part that is shown.
final class Surroundings {
    private final Show show;
    private final Times times;
    private @Nullable Position wanted;

    Surroundings(Show show, Times times) {
        this.show = show;
        this.times = times;
        show.positionProperty().subscribe(this::look);
    }

    private void look(@Nullable Position position) {
        if (wanted == null && position != null && !position.storyboard().reaches(position.step())) {
            wanted = position;
            times.work(
                    () -> {
                        Storyboard there = position.storyboard().around(position.step());
                        times.back(() -> show(position, there));
                    });
        }
    }

    /// Shows it unless the listing has run anew; where the playhead has gone on meanwhile, it may
    /// be outside again.
    @SuppressWarnings("ReferenceEquality") // A run that was not done again is the same instance.
    private void show(Position asked, Storyboard there) {
        wanted = null;
        Position now = show.position();
        if (now != null && now.storyboard() == asked.storyboard()) {
            show.update(there, now.step());
        } else {
            look(now);
        }
    }
}
