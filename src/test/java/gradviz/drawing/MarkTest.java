package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final Rect FRAME = new Rect(10, 10, 100, 40);

    @Test
    void boundsIncludeTheLine() {
        assertThat(Box.filled(FRAME, 8, Ink.PANEL).bounds()).isEqualTo(FRAME);
        assertThat(new Box(FRAME, 8, null, Stroke.solid(Ink.DATA, 4)).bounds())
                .isEqualTo(new Rect(8, 8, 104, 44));
        Outline line = Outline.builder().move(0, 0).line(10, 0).build();
        assertThat(Curve.line(line, Stroke.solid(Ink.EDGE, 2)).bounds())
                .isEqualTo(new Rect(-1, -1, 12, 2));
    }

    @Test
    void wordsLieAroundTheirAnchor() {
        Words start = words(Anchor.START);
        assertThat(start.bounds().x()).isEqualTo(50);
        assertThat(words(Anchor.MIDDLE).bounds().centreX()).isCloseTo(50, within(1e-9));
        assertThat(words(Anchor.END).bounds().right()).isCloseTo(50, within(1e-9));
        assertThat(start.bounds().width()).isCloseTo(3 * 0.6 * 20, within(1e-3));
        assertThat(start.bounds().y()).isLessThan(100 - 14);
        assertThat(start.bounds().bottom()).isGreaterThan(100);
    }

    @Test
    void aCornerIsAtMostHalfTheShorterSide() {
        assertThat(Box.filled(FRAME, 999, Ink.PANEL).radius()).isEqualTo(20);
    }

    @Test
    void aPartHoldsAllItsMarks() {
        Part part = Part.of("variable:3", Box.filled(FRAME, 8, Ink.PANEL), words(Anchor.START));
        assertThat(part.bounds().contains(10, 10)).isTrue();
        assertThat(part.bounds().bottom()).isEqualTo(words(Anchor.START).bounds().bottom());
        assertThat(part.withAlpha(0.5).marks()).isSameAs(part.marks());
        assertThatThrownBy(() -> part.withAlpha(1.5)).hasMessage("alpha 1.5 of variable:3");
    }

    @Test
    void theGroundIsKeptAsTheSameInstance() {
        List<Part> ground = List.of(Part.of("variable:3", Box.filled(FRAME, 8, Ink.PANEL)));
        assertThat(new Drawing(FRAME, ground, new ArrayList<>()).ground()).isSameAs(ground);
    }

    @Test
    void dashesGrowWithTheLine() {
        assertThat(Dash.SOLID.pattern(2)).isEmpty();
        assertThat(Dash.DASHED.pattern(2)).containsExactly(5.2, 4.0);
        assertThat(Dash.DOTTED.pattern(2).getFirst()).isLessThan(0.1);
    }

    private static Words words(Anchor anchor) {
        return new Words(50, 100, "3.0", Face.MONO, 20, Ink.TEXT, anchor);
    }
}
