package gradviz.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Curve;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.layout.Extent;
import gradviz.run.Run;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FillingTest {
    private static final Room ROOM = new Room(780, 560);
    private static final String FAN =
            """
            x = Variable(np.array(0.5))
            for i in range(12):
                y = x * 3
                y.backward()
            """;

    @Test
    void aGraphThatCanBeReadInOneRowStaysAsItIs() {
        Storyboard plain = Listings.english(Listings.CLEARED_FIRST);

        Storyboard filling = filling(Listings.CLEARED_FIRST, ROOM);

        assertThat(filling.layout()).isEqualTo(plain.layout());
    }

    @Test
    void aLongGraphIsSetInRowsAndThreeTimesAsLarge() {
        double row = scale(Listings.english(Listings.LONG_LOOP));

        Storyboard filling = filling(Listings.LONG_LOOP, ROOM);

        assertThat(scale(filling)).isGreaterThan(3 * row);
        int last = filling.graph().variables().size() - 1;
        assertThat(filling.layout().inOneRow(0, last)).isFalse();
    }

    @Test
    void aWiderRoomHasFewerRows() {
        Storyboard narrow = filling(Listings.LONG_LOOP, new Room(500, 700));
        Storyboard wide = filling(Listings.LONG_LOOP, new Room(1_800, 500));

        assertThat(rows(wide)).isLessThan(rows(narrow));
    }

    @Test
    void aGraphThatIsTooHighKeepsItsRow() {
        Storyboard plain = Listings.english(FAN);
        assertThat(plain.layout().size().height()).isGreaterThan(2 * ROOM.height());

        assertThat(filling(FAN, ROOM).layout()).isEqualTo(plain.layout());
    }

    @Test
    void twoRulesBesideEachOtherAreSetInTheSameRows() {
        Run run = Run.of(Listings.LONG_LOOP);
        Room half = new Room(630, 400);
        Setting setting = Setting.of(Locale.ENGLISH);

        List<Storyboard> plain = Storyboard.sideBySide(run, run, setting);
        List<Storyboard> filling = Storyboard.sideBySide(run, run, setting.withRoom(half));

        assertThat(filling.getFirst().layout()).isEqualTo(filling.getLast().layout());
        assertThat(scale(filling.getFirst(), half))
                .isGreaterThan(2 * scale(plain.getFirst(), half));
    }

    @Test
    void suitsARoomThatIsHardlyAnotherAndNotOneOfHalfTheWidth() {
        Storyboard filling = filling(Listings.LONG_LOOP, ROOM);

        assertThat(filling.suits(new Room(790, 555))).isTrue();
        assertThat(filling.suits(new Room(390, 560))).isFalse();
        assertThat(filling(Listings.USED_TWICE, ROOM).suits(new Room(900, 400))).isTrue();
    }

    @Test
    void aBracketGoesOnInTheNextRowAndIsOverItsOwnNodesAlone() {
        Storyboard filling = filling(Listings.LONG_LOOP, ROOM);

        for (int pass = 0; pass < 5; pass++) {
            String key = "scope:" + pass;
            Part bracket =
                    filling.at(filling.last(), 1).parts().stream()
                            .filter(part -> part.key().equals(key))
                            .findFirst()
                            .orElseThrow();
            bracket.marks().stream()
                    .filter(Curve.class::isInstance)
                    .forEach(line -> meetsNoPill(line.bounds(), filling));
        }
    }

    private static void meetsNoPill(Rect line, Storyboard storyboard) {
        for (int v = 0; v < storyboard.graph().variables().size(); v++) {
            Rect pill = storyboard.pill(v);
            boolean across = line.x() < pill.right() && pill.x() < line.right();
            boolean down = line.y() < pill.bottom() && pill.y() < line.bottom();
            assertThat(across && down).as("bracket %s, pill %s", line, pill).isFalse();
        }
    }

    private static int rows(Storyboard storyboard) {
        double bottom = storyboard.layout().size().height();
        return storyboard.layout().rows().at(bottom) + 1;
    }

    private static double scale(Storyboard storyboard) {
        return scale(storyboard, ROOM);
    }

    private static double scale(Storyboard storyboard, Room room) {
        Extent size = storyboard.layout().size();
        return room.scale(size.width(), size.height());
    }

    private static Storyboard filling(String text, Room room) {
        return Storyboard.of(Run.of(text), Setting.of(Locale.ENGLISH).withRoom(room));
    }
}
