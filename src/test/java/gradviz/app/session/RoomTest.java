package gradviz.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.document.Document;
import gradviz.app.show.Show;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Room;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Room WIDE = new Room(6_000, 560);
    private static final Room USUAL = new Room(780, 560);

    private final HandTimes times = new HandTimes();
    private final Document document = new Document();
    private final Show show = new Show();
    private final Session session =
            new Session(
                    document, show, new Runner(), times, Setting.of(Locale.ENGLISH).withRoom(WIDE));

    @BeforeEach
    void open() {
        show.reducedMotionProperty().set(true);
        document.openCopy("loop", Listings.LONG_LOOP);
        times.finishWork();
    }

    @Test
    void theSameRunIsLaidOutAnewOnceTheRoomStaysAsItIs() {
        Storyboard before = shown();
        show.player().end();
        int step = show.player().step();

        session.setRoom(new Room(3_000, 560));
        times.pass(Session.PAUSE.minusMillis(1));
        session.setRoom(USUAL);
        times.pass(Session.PAUSE.minusMillis(1));
        assertThat(times.workWaiting()).isZero();
        times.pass(Session.PAUSE);
        times.finishWork();

        assertThat(shown().run()).isSameAs(before.run());
        assertThat(shown().layout().size().width()).isLessThan(before.layout().size().width() / 2);
        assertThat(show.player().step()).isEqualTo(step);
    }

    @Test
    void selectionAndMotionGoOnWhileItIsLaidOutAnew() {
        show.selectedProperty().set(1);
        List<Number> selections = new ArrayList<>();
        show.selectedProperty().addListener((_, _, now) -> selections.add(now));
        show.reducedMotionProperty().set(false);
        show.player().forward();
        assertThat(show.player().fraction()).isLessThan(1);

        session.setRoom(USUAL);
        times.pass(Session.PAUSE);
        times.finishWork();

        assertThat(shown().setting().room()).isEqualTo(USUAL);
        assertThat(selections).isEmpty();
        assertThat(show.player().fraction()).isLessThan(1);
    }

    @Test
    void nothingIsDoneWhereThePictureSuitsTheRoomAlready() {
        session.setRoom(new Room(6_100, 550));
        times.pass(Session.PAUSE);

        assertThat(times.workWaiting()).isZero();
    }

    @Test
    void whileAValueIsDraggedRowsEndWhereTheyDid() {
        session.setRoom(USUAL);
        times.pass(Session.PAUSE);
        times.finishWork();
        double width = shown().setting().width();
        assertThat(width).isFinite();

        session.setValue(0, 0.25, true);
        times.finishWork();

        assertThat(document.draft().text()).contains("np.array(0.25)");
        assertThat(shown().setting().width()).isEqualTo(width);
    }

    private Storyboard shown() {
        return Objects.requireNonNull(show.storyboard());
    }
}
