package gradviz.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Position;
import gradviz.drawing.Rect;
import gradviz.layout.Area;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final Rect ROOM = new Rect(20, 30, 800, 500);

    private final Storyboard storyboard = storyboard("y = add(x, x)\n");
    private final Storyboard longer = storyboard("y = add(exp(sin(exp(sin(exp(x))))), x)\n");
    private int renewals;
    private final Lens lens = new Lens(() -> renewals++);

    LensTest() {
        lens.room(ROOM, 1.4);
    }

    @Test
    void fitsAllIntoTheMiddleOfTheRoom() {
        lens.fit(longer);

        Rect seen = lens.camera().toView(longer.at(0, 1).bounds());
        assertThat(seen.centre().distanceTo(ROOM.centre())).isLessThan(1e-6);
        assertThat(seen.width()).isLessThanOrEqualTo(ROOM.width() + 1e-6);
        assertThat(renewals).isEqualTo(1);
    }

    @Test
    void neverFitsCloserThanTheLimit() {
        lens.room(new Rect(0, 0, 9_000, 9_000), 1.4);

        lens.fit(storyboard);

        assertThat(lens.camera().scale()).isEqualTo(1.4);
    }

    @Test
    void aCameraThatWasMovedStaysWhenTheRoomChanges() {
        lens.fit(storyboard);
        lens.move(lens.camera().panned(40, 0));
        Camera moved = lens.camera();

        lens.room(new Rect(0, 0, 300, 200), 1.4);
        lens.refit(storyboard);

        assertThat(lens.camera()).isEqualTo(moved);
    }

    @Test
    void followsToALargerRunOnlyWhereThatLeavesTheRoom() {
        lens.fit(storyboard);
        Camera before = lens.camera();

        lens.follow(storyboard, storyboard, false);
        assertThat(lens.camera()).isEqualTo(before);

        lens.follow(storyboard, longer, false);
        assertThat(lens.camera().scale()).isLessThan(before.scale());
    }

    @Test
    void revealsWhatIsOutOfViewByTheShortestWay() {
        lens.legible(Legible.of(3));
        lens.fit(longer);
        Area box = longer.layout().functions().getLast();

        lens.reveal(new Position(longer, longer.last()), false);

        Rect seen = lens.camera().toView(new Rect(box.x(), box.y(), box.width(), box.height()));
        assertThat(seen.right()).isLessThanOrEqualTo(ROOM.right() + 1e-6);
        assertThat(seen.x()).isGreaterThanOrEqualTo(ROOM.x() - 1e-6);
        assertThat(lens.camera().scale()).isEqualTo(3);
    }

    private static Storyboard storyboard(String line) {
        Run run = Run.of("x = Variable(np.array(0.5))\n" + line);
        return Storyboard.of(run, Setting.of(Locale.ENGLISH));
    }
}
