package gradviz.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTest {
    private final Draft draft = new Draft();

    @Test
    void takesBackAWordAtATime() {
        type("one", "one two");

        draft.undo();
        assertThat(draft.text()).isEqualTo("one ");

        draft.undo();
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void takesBackASyllableOfAnInputMethodWhole() {
        draft.type("ㅎ");
        draft.type("하");
        draft.type("한");

        draft.undo();

        assertThat(draft.text()).isEmpty();
    }

    @Test
    void takesBackWhatBackspaceRemovedTogether() {
        draft.start("value");
        draft.type("valu");
        draft.type("val");

        draft.undo();

        assertThat(draft.text()).isEqualTo("value");
    }

    @Test
    void takesBackACommandByItself() {
        draft.type("x");
        draft.apply("x\nx.cleargrad()\n");
        draft.type("x\nx.cleargrad()\ny");

        draft.undo();
        assertThat(draft.text()).isEqualTo("x\nx.cleargrad()\n");

        draft.undo();
        assertThat(draft.text()).isEqualTo("x");
    }

    @Test
    void takesBackAWholeGesture() {
        Object gesture = new Object();
        draft.start("3.0");
        draft.drag("3.1", gesture);
        draft.drag("4.25", gesture);
        draft.drag("5.0", gesture);

        draft.undo();

        assertThat(draft.text()).isEqualTo("3.0");
    }

    @Test
    void doesAgainWhatWasTakenBackUntilSomethingElseIsTyped() {
        type("one");
        draft.undo();

        assertThat(draft.redo()).isTrue();
        assertThat(draft.text()).isEqualTo("one");

        draft.undo();
        draft.type("2");
        assertThat(draft.redo()).isFalse();
    }

    @Test
    void hasNoPastOnceItStartsAnew() {
        type("one");
        draft.start("another");

        assertThat(draft.undo()).isFalse();
        assertThat(draft.text()).isEqualTo("another");
    }

    private void type(String... texts) {
        for (String text : texts) {
            for (int end = draft.text().length() + 1; end <= text.length(); end++) {
                draft.type(text.substring(0, end));
            }
        }
    }
}
