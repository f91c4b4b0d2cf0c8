package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D WALL = new Rectangle2D(1280, 0, 1920, 1080);

    @Test
    void givesTheAudienceTheSecondDisplayWhereNothingWasChosen() {
        Seats seats = Seats.of(List.of(DESK, WALL), -1);

        assertThat(seats).isEqualTo(new Seats(1, WALL, DESK));
    }

    @Test
    void givesTheAudienceTheDisplayThatWasChosen() {
        Seats seats = Seats.of(List.of(DESK, WALL), 0);

        assertThat(seats).isEqualTo(new Seats(0, DESK, WALL));
    }

    @Test
    void doesWithoutAPresenterOnOneDisplay() {
        Seats seats = Seats.of(List.of(DESK), 1);

        assertThat(seats).isEqualTo(new Seats(0, DESK, null));
    }

    @Test
    void goesRoundTheDisplays() {
        assertThat(Seats.next(List.of(DESK, WALL), 0)).isEqualTo(1);
        assertThat(Seats.next(List.of(DESK, WALL), 1)).isEqualTo(0);
    }

    @Test
    void dividesOneWideDisplayByAProperty() {
        System.setProperty("gradviz.displays", "0,0,1280,800; 1280,0,1920,1080");
        try {
            assertThat(Displays.ofSystem().bounds()).containsExactly(DESK, WALL);
        } finally {
            System.clearProperty("gradviz.displays");
        }
    }
}
