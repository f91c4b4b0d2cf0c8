package gradviz.export;

import gradviz.storyboard.page.Paper;
import java.util.Locale;

/// What is asked of an export, whatever the listing and wherever it is written.
///
/// @param choice what is shown
/// @param paper how large
/// @param locale in which language
/// @param finish how it is finished
public record Request(Choice choice, Paper paper, Locale locale, Finish finish) {
    /// {@return the last step as a figure, as on screen}
    public static Request of(Locale locale, Finish finish) {
        return new Request(Choice.LAST, Paper.SCREEN, locale, finish);
    }

    /// {@return this request for a format: see [Choice#in]}
    public Request in(Format format) {
        return new Request(choice.in(format), paper, locale, finish);
    }
}
