package gradviz.storyboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Box;
import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
    @Test
    void aTieRunsBetweenBadgesAndChipsAndThroughNeither() {
        Storyboard story =
                Listings.english(
                        "x = Variable(2.0)\na = square(x)\nb = log(x)\ny = a + b\ny.backward()\n");
        Drawing end = story.at(story.last(), 1);

        Rect tie = part(end, "tie:").bounds();

        assertThat(boxes(end, "variable:")).noneMatch(tie::intersects);
        assertThat(boxes(end, "edge:")).isNotEmpty().noneMatch(tie::intersects);
    }

    private static Part part(Drawing drawing, String prefix) {
        return drawing.parts().stream()
                .filter(part -> part.key().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rect> boxes(Drawing drawing, String prefix) {
        return drawing.parts().stream()
                .filter(part -> part.key().startsWith(prefix))
                .flatMap(part -> part.marks().stream())
                .filter(Box.class::isInstance)
                .map(Mark::bounds)
                .toList();
    }
}
