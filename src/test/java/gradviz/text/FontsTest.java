package gradviz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource
    void everyFaceIsTheFontItSays(Face face) throws Exception {
        try (InputStream in = Fonts.open(face)) {
            Font read = Font.createFont(Font.TRUETYPE_FONT, in);
            assertThat(read.getPSName()).isEqualTo(Fonts.of(face).getPSName());
            assertThat(face.resource()).endsWith("/" + read.getPSName() + ".ttf");
            assertThat(read.getFontName()).startsWith(face.family());
        }
    }

    @Test
    void aFontIsReadOnce() {
        assertThat(Fonts.of(Face.MONO)).isSameAs(Fonts.of(Face.MONO));
    }

    @ParameterizedTest
    @EnumSource
    void theGlyphsThatSentencesNeedAreInTheFaceOrItsFallback(Face face) {
        String needed = "aZ09()=+-_.,:!'\"가힣는…→×−";
        assertThat(new Measurer().pieces(face, needed).stream().map(Piece::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("?"));
    }
}
