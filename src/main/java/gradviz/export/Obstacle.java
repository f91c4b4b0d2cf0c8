package gradviz.export;

import java.io.IOException;

/// Why a file cannot be made, as a whole sentence in the language of the exhibit.
public final class Obstacle extends IOException {
    private static final long serialVersionUID = 1;

    public Obstacle(String sentence) {
        super(sentence);
    }

    /// {@return the sentence}
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
