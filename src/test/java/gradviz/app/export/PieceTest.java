package gradviz.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Room;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static final Room ROOM = new Room(780, 560);

    @Test
    void hasTheWidthThatItsRowsOnShowEndAtWhateverTheSizeOfText() {
        double shown = storyboard(Listings.LONG_LOOP, 1).setting().width();
        assertThat(shown).isBetween(900.0, 3_000.0);

        assertThat(width(Listings.LONG_LOOP, 1)).isEqualTo((long) Math.ceil(shown) + "px");
        String large = width(Listings.LONG_LOOP, 2);
        assertThat(Double.parseDouble(large.replace("px", ""))).isBetween(shown / 2, shown * 1.1);
    }

    @Test
    void hasAnyWidthWhereThereIsOneRow() {
        assertThat(width(Listings.USED_TWICE, 1)).isEmpty();
    }

    private static String width(String text, double textScale) {
        return Piece.of(storyboard(text, textScale), 1, "a", new Origin.Unsaved()).width();
    }

    private static Storyboard storyboard(String text, double textScale) {
        Setting setting = new Setting(Locale.ENGLISH, textScale).withRoom(ROOM);
        return Storyboard.of(Run.of(text), setting);
    }
}
