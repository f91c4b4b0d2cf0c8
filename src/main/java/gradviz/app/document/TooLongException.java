package gradviz.app.document;

import java.io.IOException;
import java.nio.file.Path;

/// A file is far longer than any listing.
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(Path file) {
        super(file.toString());
    }
}
