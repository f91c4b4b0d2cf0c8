package gradviz.app.export;

import gradviz.export.Exhibit;
import gradviz.export.Figure;
import gradviz.export.Format;
import gradviz.export.PairFigure;
import gradviz.export.Subject;
import gradviz.run.pair.Pair;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.PairPicture;
import gradviz.storyboard.page.Folded;
import gradviz.storyboard.page.Length;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a window has on show, to be exported.
///
/// @param subject what has run
/// @param shown its pictures as the window has them
/// @param step on show, 0 before the first
/// @param stem what files of it are called, without a suffix
/// @param origin of the text
public record Piece(Subject subject, Exhibit shown, int step, String stem, Origin origin) {

    /// {@return a listing}
    public static Piece of(Storyboard storyboard, int step, String stem, Origin origin) {
        Subject subject = Subject.One.of(storyboard.run());
        return new Piece(subject, new Figure(storyboard), step, stem, origin);
    }

    /// {@return a listing under two rules}
    public static Piece of(Comparison comparison, int step, String stem, Origin origin) {
        String both = stem + "-" + comparison.pair().left() + "-" + comparison.pair().right();
        return new Piece(
                new Subject.Two(comparison),
                new PairFigure(PairPicture.forFile(comparison)),
                step,
                both,
                origin);
    }

    /// {@return what makes a difference in a format}
    Set<Option> options(Format format) {
        Set<Option> options = Option.of(format, pair() != null);
        boolean scopes =
                subject instanceof Subject.One one && one.run().trace().scopes().count() > 0;
        if (!scopes) {
            options.remove(Option.FOLD);
        }
        return options;
    }

    /// {@return the width that rows on show end at, as it is written; empty where there is one row}
    String width() {
        if (shown instanceof Figure figure) {
            Setting setting = figure.storyboard().setting();
            double px = setting.width() / setting.textScale();
            return Double.isInfinite(px) ? "" : Length.atLeast(px, Length.Unit.PX).toString();
        }
        return "";
    }

    /// {@return what is folded on show}
    Folded fold() {
        return shown instanceof Figure figure
                ? Folded.of(figure.storyboard().folding().fold())
                : Folded.NONE;
    }

    /// {@return the rules that are compared, or null}
    @Nullable Pair pair() {
        return subject instanceof Subject.Two two ? two.comparison().pair() : null;
    }

    /// {@return the number of the step that is exported where the one on show is}
    int ownStep() {
        return Math.max(1, step);
    }

    /// {@return the number of the last step}
    int last() {
        return subject.index().last();
    }

    /// {@return what has run, its texts in a language and a size}
    Subject subject(Locale locale, double textScale) {
        return switch (subject) {
            case Subject.One one -> one;
            case Subject.Two two -> Subject.Two.of(two.comparison().run(), locale, textScale);
        };
    }
}
