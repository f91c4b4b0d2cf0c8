package gradviz.storyboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Rect;
import gradviz.drawing.Words;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerHeadingTest {
    @Test
    void leavesRoomForTheStageOfLifeBesideALongName() {
        Rect life = words("a_very_long_name_of_a_weight", "accumulated").bounds();

        Words name = words("a_very_long_name_of_a_weight", "a_very");

        assertThat(name.bounds().right()).isLessThan(life.x());
        assertThat(name.text()).endsWith("…");
    }

    @Test
    void isWholeWhereThereIsRoom() {
        assertThat(words("weight", "weight").text()).isEqualTo("weight.grad");
    }

    private static Words words(String name, String beginning) {
        Storyboard storyboard =
                Listings.english(
                        "%s = Variable(np.array(3.0))\ny = add(%s, %s)\ny.backward()\n"
                                .replace("%s", name));
        List<Words> found =
                storyboard.at(storyboard.last(), 1).parts().stream()
                        .filter(part -> part.key().equals("ledger:0"))
                        .flatMap(part -> part.marks().stream())
                        .filter(Words.class::isInstance)
                        .map(Words.class::cast)
                        .filter(words -> words.text().startsWith(beginning))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
