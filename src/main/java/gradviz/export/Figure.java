package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Tag;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.tags.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// The pictures of one listing.
///
/// @param storyboard where they come from
public record Figure(Storyboard storyboard) implements Exhibit {
    @Override
    public String title() {
        return storyboard.title();
    }

    @Override
    public Locale locale() {
        return storyboard.setting().locale();
    }

    @Override
    public int last() {
        return storyboard.last();
    }

    @Override
    public Drawing at(int step, double fraction) {
        return storyboard.at(step, fraction);
    }

    @Override
    public String description(int step) {
        return storyboard.narration(step).text();
    }

    @Override
    public Map<String, Tag> tags(int step) {
        return Tags.of(storyboard, step);
    }

    @Override
    public Duration tween(int step) {
        return storyboard.tween(step);
    }
}
