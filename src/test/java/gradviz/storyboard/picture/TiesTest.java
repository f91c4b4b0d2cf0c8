package gradviz.storyboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
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
}
