package gradviz.storyboard;

import gradviz.Golden;
import gradviz.drawing.Theme;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.SvgWriter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldenPictureTest {
    @Test
    void usedTwiceOverwrite() throws IOException {
        check("used-twice-overwrite.svg", Listings.USED_TWICE_OVERWRITE);
    }

    @Test
    void usedTwice() throws IOException {
        check("used-twice.svg", Listings.USED_TWICE);
    }

    @Test
    void computedAgain() throws IOException {
        check("computed-again.svg", Listings.COMPUTED_AGAIN);
    }

    @Test
    void clearedFirst() throws IOException {
        check("cleared-first.svg", Listings.CLEARED_FIRST);
    }

    private void check(String name, String text) throws IOException {
        Storyboard storyboard = Listings.english(text);
        Figure figure = new Figure(storyboard);
        Finish finish = Finish.of(Theme.LIGHT, 1);
        String svg = SvgWriter.text(figure, storyboard.last(), finish);
        Golden.assertGolden(name, svg.replaceAll("base64,[^)]+", "base64,"));
    }
}
