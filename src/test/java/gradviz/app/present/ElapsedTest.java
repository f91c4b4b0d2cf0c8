package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ElapsedTest {
    private Instant now = Instant.parse("2026-03-02T09:05:10Z");
    private final Elapsed elapsed = new Elapsed(() -> now, ZoneOffset.UTC);

    @Test
    void tellsTheTimeOfDay() {
        assertThat(elapsed.timeOfDay()).isEqualTo("09:05");
    }

    @Test
    void countsFromTheBeginningToHours() {
        assertThat(elapsed.passed()).isEqualTo("0:00");
        now = now.plusSeconds(123);
        assertThat(elapsed.passed()).isEqualTo("2:03");
        now = now.plusSeconds(3600);
        assertThat(elapsed.passed()).isEqualTo("1:02:03");
    }

    @Test
    void beginsAnew() {
        now = now.plusSeconds(123);

        elapsed.restart();

        assertThat(elapsed.passed()).isEqualTo("0:00");
    }
}
