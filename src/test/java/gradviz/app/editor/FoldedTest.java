package gradviz.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
    private static final String LISTING =
            """
            # title: Two
            from gradviz import *

            x = Variable(3.0)
            #: x is used twice.
            #:ko x를 두 번 씁니다.
            y = add(x, x)  #: stays
            #! Wait.
            y.backward()
            """;

    @Test
    void foldsWhatSetsUpAndLinesOfNotes() {
        var folded = Folded.closed(LISTING);

        assertThat(folded.visible())
                .isEqualTo("x = Variable(3.0)\ny = add(x, x)  #: stays\ny.backward()\n");
        assertThat(folded.lines()).containsExactly(4, 7, 9, 10);
        assertThat(folded.hidden()).isEqualTo(6);
        assertThat(folded.indexOf(7)).isEqualTo(1);
        assertThat(folded.indexOf(8)).isEqualTo(-1);
    }

    @Test
    void showsEverythingWhenOpen() {
        assertThat(Folded.open(LISTING).visible()).isEqualTo(LISTING);
        assertThat(Folded.open(LISTING).hidden()).isZero();
    }

    @Test
    void takesAnEditWithinALineOverAndKeepsTheFolds() {
        var folded = Folded.closed(LISTING);

        var edited = folded.edited(folded.visible().replace("add(x, x)", "mul(x, x)"));

        assertThat(edited.text()).isEqualTo(LISTING.replace("add(x, x)", "mul(x, x)"));
        assertThat(edited.lines()).isEqualTo(folded.lines());
    }

    @Test
    void showsNewLinesAndMovesThoseAfterThem() {
        var folded = Folded.closed(LISTING);

        var edited = folded.edited(folded.visible().replace("3.0)\n", "3.0)\n#: new\n"));

        assertThat(edited.text()).isEqualTo(LISTING.replace("3.0)\n", "3.0)\n#: new\n"));
        assertThat(edited.visible()).contains("3.0)\n#: new\ny = add");
        assertThat(edited.lines()).containsExactly(4, 5, 8, 10, 11);
    }

    @Test
    void takesAFoldAwayWithWhatStandsOnBothSidesOfIt() {
        var folded = Folded.closed(LISTING);

        var edited = folded.edited("z = 1\n");

        assertThat(edited.text()).isEqualTo("# title: Two\nfrom gradviz import *\n\nz = 1\n");
        assertThat(edited.lines()).isEqualTo(List.of(4, 5));
    }

    @Test
    void keepsAWholeThatIsOnlyNotesInSightByItsLastLine() {
        assertThat(Folded.closed("#: one\n#: two").visible()).isEqualTo("#: two");
        assertThat(Folded.closed("").visible()).isEmpty();
    }

    @Test
    void anEditOfWhatIsShownIsTheSameEditOfTheWholeForEveryPlace() {
        var folded = Folded.closed(LISTING);
        String visible = folded.visible();

        for (int at = 0; at <= visible.length(); at++) {
            var edited = folded.edited(visible.substring(0, at) + "Q\nW" + visible.substring(at));

            assertThat(edited.visible())
                    .isEqualTo(visible.substring(0, at) + "Q\nW" + visible.substring(at));
            assertThat(edited.text().replace("Q\nW", "")).isEqualTo(LISTING);
        }
    }
}
