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
    private final Storyboard storyboard =
            Listings.english(
                    """
                    x = Variable(np.array(3.0))
                    y = x + 1.0
                    z = y + 1.0
                    z.backward()
                    """);

    @Test
    void stayInThePictureBeneathTheLowestGradients() {
        Drawing last = storyboard.at(storyboard.last(), 1);

        List<Rect> ties =
                last.parts().stream()
                        .filter(part -> part.key().startsWith("tie:"))
                        .map(Part::bounds)
                        .toList();

        assertThat(ties).hasSize(2);
        assertThat(ties).allMatch(tie -> tie.bottom() <= last.bounds().bottom());
    }

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
