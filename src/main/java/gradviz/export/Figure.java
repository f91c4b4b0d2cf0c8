package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Tag;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Page;
import gradviz.storyboard.tags.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// The pictures of one listing.
///
/// @param page where they come from
public record Figure(Page page) implements Exhibit {
    /// The graph alone.
    public Figure(Storyboard storyboard) {
        this(Page.of(storyboard));
    }

    /// {@return what is told, whatever of it the page shows}
    public Storyboard storyboard() {
        return page.storyboard();
    }

    @Override
    public String title() {
        return storyboard().title();
    }

    @Override
    public Locale locale() {
        return storyboard().setting().locale();
    }

    @Override
    public int last() {
        return storyboard().last();
    }

    @Override
    public Drawing at(int step, double fraction) {
        return page.at(step, fraction);
    }

    @Override
    public String description(int step) {
        return storyboard().narration(step).text();
    }

    @Override
    public Map<String, Tag> tags(int step) {
        return Tags.of(storyboard(), step);
    }

    @Override
    public Duration tween(int step) {
        return storyboard().tween(step);
    }

    @Override
    public Figure around(int step) {
        return storyboard().reaches(step) ? this : new Figure(page.around(step));
    }
}
