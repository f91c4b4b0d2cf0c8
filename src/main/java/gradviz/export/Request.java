package gradviz.export;

import gradviz.export.film.FrameSize;
import gradviz.storyboard.Room;
import gradviz.storyboard.page.Paper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is asked of an export, whatever the listing and wherever it is written.
///
/// @param choice what is shown
/// @param paper how large
/// @param locale in which language
/// @param finish how it is finished
public record Request(Choice choice, Paper paper, Locale locale, Finish finish) {
    /// As a film is usually shown.
    private static final Room SCREEN = new Room(1280, 720);

    /// Beside the listing, in the middle of a page.
    private static final Room PAGE = new Room(800, 560);

    /// {@return the last step as a figure, as on screen}
    public static Request of(Locale locale, Finish finish) {
        return new Request(Choice.LAST, Paper.SCREEN, locale, finish);
    }

    /// {@return this request for a format: see [Choice#in]; what is played is seen whole}
    public Request in(Format format) {
        return new Request(choice.in(format), paper.in(room(format)), locale, finish);
    }

    private @Nullable Room room(Format format) {
        FrameSize size = finish.screening().size();
        return switch (format) {
            case GIF, MP4 -> size == null ? SCREEN : new Room(size.width(), size.height());
            case HTML -> PAGE;
            case PNG, SVG, PDF, TEX, JSON, DOT -> null;
        };
    }
}
