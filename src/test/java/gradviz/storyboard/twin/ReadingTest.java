package gradviz.storyboard.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Item X = new Item.Variable(0);
    private static final Item Y = new Item.Variable(1);
    private static final Item ADD = new Item.Function(0);
    private static final Item FIRST = new Item.Edge(0);
    private static final Item SECOND = new Item.Edge(1);

    @Test
    void readsPartsAsTheyWereComputed() {
        assertThat(items(at(Listings.english(Listings.USED_TWICE), 9)))
                .containsExactly(X, FIRST, SECOND, ADD, Y);
    }

    @Test
    void readsOnlyWhatTheStepShows() {
        Storyboard storyboard = Listings.english(Listings.USED_TWICE);

        assertThat(items(at(storyboard, 0))).isEmpty();
        assertThat(items(at(storyboard, 1))).containsExactly(X);
        assertThat(at(storyboard, 1).shows(Y)).isFalse();
        assertThat(at(storyboard, 1).forward(X)).isEmpty();
        assertThatThrownBy(() -> at(storyboard, 1).item(1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void walksAlongEdgesBothWays() {
        Reading reading = at(Listings.english(Listings.USED_TWICE), 9);

        assertThat(reading.forward(X)).containsExactly(FIRST, SECOND);
        assertThat(reading.forward(SECOND)).containsExactly(ADD);
        assertThat(reading.forward(ADD)).containsExactly(Y);
        assertThat(reading.forward(Y)).isEmpty();
        assertThat(reading.backward(Y)).containsExactly(ADD);
        assertThat(reading.backward(ADD)).containsExactly(FIRST, SECOND);
        assertThat(reading.backward(SECOND)).containsExactly(X);
        assertThat(reading.backward(X)).isEmpty();
        assertThat(reading.otherUse(FIRST, 1)).contains(SECOND);
        assertThat(reading.otherUse(SECOND, 1)).isEmpty();
        assertThat(reading.otherUse(X, 1)).isEmpty();
        assertThat(reading.beside(X, -1)).isEmpty();
        assertThat(reading.beside(ADD, 1)).contains(Y);
    }

    @Test
    void saysNameValueGradientAndItsLife() {
        Storyboard storyboard = Listings.english(Listings.USED_TWICE);

        assertThat(at(storyboard, 1).text(X))
                .isEqualTo(
                        "x, variable. Data 3.0. Gradient None: nothing has arrived. Not used yet.");
        assertThat(at(storyboard, 6).text(X))
                .isEqualTo(
                        "x, variable. Data 3.0. Gradient 1.0, fresh, from contribution 1."
                                + " Used by add twice.");
        assertThat(at(storyboard, 7).text(X))
                .isEqualTo(
                        "x, variable. Data 3.0. Gradient 2.0, accumulated from 2 contributions."
                                + " Used by add twice.");
        assertThat(at(storyboard, 7).text(Y))
                .isEqualTo(
                        "y, variable. Data 6.0. Gradient 1.0, fresh: backward started here."
                                + " Not used yet.");
    }

    @Test
    void saysWhatCameAlongAnEdge() {
        Storyboard storyboard = Listings.english(Listings.USED_TWICE);

        assertThat(at(storyboard, 2).text(SECOND))
                .isEqualTo(
                        "Edge from x to add, the second of 2 inputs. Nothing has come back along"
                                + " it.");
        assertThat(at(storyboard, 7).text(SECOND))
                .isEqualTo("Edge from x to add, the second of 2 inputs. Contribution 2: 1.0.");
    }

    @Test
    void saysWhoseTurnItIs() {
        Storyboard storyboard = Listings.english(Listings.USED_TWICE);

        assertThat(at(storyboard, 2).text(ADD))
                .startsWith("add, function. It takes x twice and makes y.")
                .doesNotContain("work");
        assertThat(at(storyboard, 3).text(ADD)).contains("worklist, at place 1.");
        assertThat(at(storyboard, 4).text(ADD)).contains("It is at work now.");
    }

    @Test
    void saysWhatIsLeftOverClearedAndReplaced() {
        Storyboard again = Listings.english(Listings.COMPUTED_AGAIN);
        Storyboard cleared = Listings.english(Listings.CLEARED_FIRST);
        Storyboard overwritten = Listings.english(Listings.USED_TWICE_OVERWRITE);

        assertThat(at(again, again.last()).text(X))
                .contains(
                        "Gradient 5.0, accumulated from 2.0 left from line 3 and 3 contributions.");
        assertThat(texts(again)).anyMatch(text -> text.contains("2.0, a leftover from line 3."));
        assertThat(texts(cleared)).anyMatch(text -> text.contains("cleared: it is None again."));
        assertThat(at(overwritten, overwritten.last()).text(X))
                .contains("Gradient 1.0, contribution 2 alone: it replaced what was there before.");
    }

    @Test
    void neverSaysNoneAsANumber() {
        assertThat(at(Listings.english(Listings.USED_TWICE), 2).text(X))
                .contains("None")
                .doesNotContain("0.0");
    }

    @Test
    void speaksKoreanWithFittingParticles() {
        Storyboard storyboard = Listings.korean(Listings.USED_TWICE);

        assertThat(at(storyboard, 7).text(X))
                .isEqualTo("x, 변수. 값 3.0. 기울기 2.0, 기여분 2개가 누적되었습니다. add 두 번에서 쓰입니다.");
        assertThat(at(storyboard, 2).text(ADD)).startsWith("add, 함수. x를 두 번 받아 y를 만듭니다.");
        assertThat(at(storyboard, 7).text(SECOND))
                .isEqualTo("x에서 add로 가는 연결선, 입력 2개 중 두 번째. 기여분 2: 1.0.");
        assertThat(at(storyboard, 1).text(X)).contains("기울기 None: 아직 도착한 것이 없습니다.");
    }

    @Test
    void readsAllOfALargeGraph() {
        Storyboard storyboard = Listings.english(chain(2_000));
        Reading reading = at(storyboard, storyboard.last());

        assertThat(reading.size()).isEqualTo(1 + 4 * 2_000);
        for (int place = 0; place < reading.size(); place++) {
            assertThat(reading.place(reading.item(place))).isEqualTo(place);
            assertThat(reading.text(reading.item(place))).isNotBlank();
        }
    }

    private static String chain(int length) {
        return "x = Variable(1.0)\n" + "x = add(x, x)\n".repeat(length);
    }

    private static List<String> texts(Storyboard storyboard) {
        List<String> texts = new ArrayList<>();
        for (int step = 1; step <= storyboard.last(); step++) {
            texts.add(at(storyboard, step).text(X));
        }
        return texts;
    }

    private static Reading at(Storyboard storyboard, int step) {
        ReadingOrder order = ReadingOrder.of(storyboard.folding());
        Messages messages = Messages.of(storyboard.setting().locale());
        return Reading.of(storyboard, order, step, messages);
    }

    private static List<Item> items(Reading reading) {
        List<Item> items = new ArrayList<>();
        for (int place = 0; place < reading.size(); place++) {
            items.add(reading.item(place));
        }
        return items;
    }
}
