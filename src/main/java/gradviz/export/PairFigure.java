package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Tag;
import gradviz.storyboard.compare.PairPicture;
import gradviz.storyboard.tags.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// The pictures of one listing under two rules; its steps are the slots of the comparison.
///
/// @param picture where they come from
public record PairFigure(PairPicture picture) implements Exhibit {
    @Override
    public String title() {
        return picture.title();
    }

    @Override
    public Locale locale() {
        return picture.comparison().left().setting().locale();
    }

    @Override
    public int last() {
        return picture.comparison().last();
    }

    @Override
    public Drawing at(int step, double fraction) {
        return picture.at(step, fraction);
    }

    @Override
    public String description(int step) {
        return picture.description(step);
    }

    @Override
    public Map<String, Tag> tags(int step) {
        return Tags.of(picture.comparison(), step);
    }

    @Override
    public Duration tween(int step) {
        return picture.comparison().tween(step);
    }

    @Override
    public PairFigure around(int step) {
        return this;
    }
}
