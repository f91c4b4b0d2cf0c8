package gradviz.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a journey on which JavaFX warned that it could not make sense of a style.
final class NoStyleWarnings implements BeforeEachCallback, AfterEachCallback {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final Written written = new Written();

    @Override
    public void beforeEach(ExtensionContext context) {
        written.warnings.clear();
        STYLES.addHandler(written);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        STYLES.removeHandler(written);

        assertThat(written.warnings).isEmpty();
    }

    private static final class Written extends Handler {
        private final List<String> warnings = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
