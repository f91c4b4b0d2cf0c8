package gradviz.storyboard;

import gradviz.Golden;
import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.export.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GoldenPictureTest {
    private final Pictures pictures = new Pictures(Theme.LIGHT, 1);

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
        byte[] svg = pictures.bytes(storyboard, storyboard.last(), Format.SVG);
        Golden.assertGolden(name, new String(svg, StandardCharsets.UTF_8));
    }
}
