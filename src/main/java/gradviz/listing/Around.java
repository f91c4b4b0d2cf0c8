package gradviz.listing;

import org.jspecify.annotations.Nullable;

/// What is around the statement that is read: a loop, a function.
final class Around {
    private boolean loop;
    private boolean function;

    /// Reads something as the block that belongs to a word such as `for`.
    void within(Token word, Runnable reading) {
        boolean loopBefore = loop;
        boolean functionBefore = function;
        switch (word.text()) {
            case "for", "while" -> loop = true;
            case "def", "class" -> {
                loop = false;
                function = word.isName("def");
            }
            default -> {}
        }
        reading.run();
        loop = loopBefore;
        function = functionBefore;
    }

    /// {@return a complaint about a word that has no meaning here, or null}
    @Nullable Fault complaintAbout(Token word) {
        return switch (word.text()) {
            case "break", "continue" ->
                    loop
                            ? null
                            : Fault.at(word.span(), Complaint.OUTSIDE_LOOP, "word", word.text());
            case "return" -> function ? null : Fault.at(word.span(), Complaint.OUTSIDE_FUNCTION);
            default -> null;
        };
    }
}
