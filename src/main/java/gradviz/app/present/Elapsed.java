package gradviz.app.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The presenter's clock: the time of day, and how long it has been going on.
final class Elapsed {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final InstantSource source;
    private final ZoneId zone;
    private Instant began;

    Elapsed(InstantSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
        this.began = source.instant();
    }

    /// {@return the time of day, such as `09:05`}
    String timeOfDay() {
        return TIME.format(source.instant().atZone(zone));
    }

    /// {@return the time since the beginning, such as `1:02:03` or `2:03`}
    String passed() {
        Duration passed = Duration.between(began, source.instant());
        long hours = passed.toHours();
        int minutes = passed.toMinutesPart();
        int seconds = passed.toSecondsPart();
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds);
    }

    /// Begins anew.
    void restart() {
        began = source.instant();
    }
}
