package gradviz.export;

import gradviz.text.Messages;

/// What pictures call themselves in their files.
final class Titles {
    private Titles() {}

    /// {@return the title of an exhibit and the step, so that two files of one listing differ}
    static String of(Exhibit exhibit, int step) {
        Messages messages = Messages.of(exhibit.locale());
        return exhibit.title().isEmpty()
                ? messages.text("vector.untitled", "step", step, "last", exhibit.last())
                : messages.text(
                        "vector.title",
                        "title",
                        exhibit.title(),
                        "step",
                        step,
                        "last",
                        exhibit.last());
    }
}
