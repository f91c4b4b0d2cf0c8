package gradviz.storyboard.tags;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Tag;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void aVariableIsCalledWhatTheListingCallsIt() {
        Map<String, Tag> tags = last(Listings.USED_TWICE);

        assertThat(tags.get("variable:0").id()).isEqualTo("x");
        assertThat(tags.get("ledger:0").id()).isEqualTo("ledger-x");
        assertThat(tags.get("function:0").id()).isEqualTo("add-1");
        assertThat(tags.get("edge:1").id()).isEqualTo("edge-add-1-1");
        assertThat(tags.get("result:1").id()).isEqualTo("edge-y");
    }

    @Test
    void aNameBoundAgainIsCounted() {
        Map<String, Tag> tags = last(Listings.COMPUTED_AGAIN);

        assertThat(tags.get("variable:1").id()).isEqualTo("y");
        assertThat(tags.get("variable:2").id()).isEqualTo("add-2-out");
        assertThat(tags.get("variable:3").id()).isEqualTo("y-2");
        assertThat(tags.get("function:2").id()).isEqualTo("add-3");
    }

    @Test
    void anIdIsTheSameAtEveryStepAndItsOwn() {
        Storyboard storyboard = Listings.english(Listings.COMPUTED_AGAIN);
        Map<String, Tag> end = Tags.of(storyboard, storyboard.last());
        for (int step = 1; step <= storyboard.last(); step++) {
            Tags.of(storyboard, step)
                    .forEach((key, tag) -> assertThat(tag.id()).isEqualTo(end.get(key).id()));
        }
        List<String> ids = end.values().stream().map(Tag::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void aVariableNamedAsAFunctionKeepsItsName() {
        Map<String, Tag> tags =
                last("add_1 = Variable(2.0)\nsquare = Variable(3.0)\ny = square * add_1\n");
        Map<String, Tag> clashing =
                last("exp = Variable(1.0)\nexp = Variable(2.0)\na = neg(exp)\nb = neg(exp)\n");

        assertThat(tags.get("variable:1").id()).isEqualTo("square");
        assertThat(clashing.get("variable:1").id()).isEqualTo("exp-2");
        assertThat(clashing.get("function:1").id()).isEqualTo("neg-2");
    }

    @Test
    void everyPartOfThePictureButTiesHasATag() {
        Storyboard storyboard = Listings.english(Listings.CLEARED_FIRST);
        Drawing drawing = storyboard.at(storyboard.last(), 1);
        Set<String> tagged = Tags.of(storyboard, storyboard.last()).keySet();

        assertThat(drawing.parts().stream().map(Part::key).filter(key -> !tagged.contains(key)))
                .allMatch(key -> key.startsWith("tie:"));
    }

    @Test
    void saysInWhichStepAPartAppearedAndWasChangedLast() {
        Storyboard storyboard = Listings.english(Listings.USED_TWICE);

        assertThat(Tags.of(storyboard, 9).get("variable:0"))
                .extracting(Tag::step, Tag::changed)
                .containsExactly(1, 7);
        assertThat(Tags.of(storyboard, 6).get("variable:0").changed()).isEqualTo(6);
        assertThat(Tags.of(storyboard, 9).get("edge:0"))
                .extracting(Tag::step, Tag::changed)
                .containsExactly(2, 6);
        assertThat(Tags.of(storyboard, 5).get("edge:0").changed()).isEqualTo(5);
        assertThat(Tags.of(storyboard, 2).get("edge:0").changed()).isEqualTo(2);
    }

    @Test
    void saysWhatAPartHolds() {
        Map<String, Tag> tags = last(Listings.USED_TWICE);

        assertThat(tags.get("variable:0").sentence()).contains("x").contains("2.0");
    }

    private static Map<String, Tag> last(String text) {
        Storyboard storyboard = Listings.english(text);
        return Tags.of(storyboard, storyboard.last());
    }
}
