package gradviz.listing;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @Test
    void insertsAfterTheLineAndSaysWhere() {
        Edit edit = Edits.insertAfter("x = 1\ny = 2\n", 1, "x.cleargrad()");
        assertThat(edit)
                .isEqualTo(new Edit("x = 1\nx.cleargrad()\ny = 2\n", 2, 6, 0, "x.cleargrad()\n"));
    }

    @Test
    void keepsCarriageReturns() {
        Edit edit = Edits.insertAfter("x = 1\r\ny = 2\r\n", 1, "z = 3");
        assertThat(edit.text()).isEqualTo("x = 1\r\nz = 3\r\ny = 2\r\n");
    }

    @Test
    void insertsAfterALastLineThatHasNoEnd() {
        assertThat(Edits.insertAfter("x = 1", 1, "z = 3").text()).isEqualTo("x = 1\nz = 3");
        assertThat(Edits.insertAfter("x = 1\r\ny = 2", 2, "z = 3").text())
                .isEqualTo("x = 1\r\ny = 2\r\nz = 3");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void insertsAfterAllLinesOfAStatement(int line) {
        Edit edit = Edits.insertAfter("y = add(\n    x,\n    x)  # both\nz = 1\n", line, "w = 2");
        assertThat(edit.text()).isEqualTo("y = add(\n    x,\n    x)  # both\nw = 2\nz = 1\n");
        assertThat(edit.line()).isEqualTo(4);
    }

    @Test
    void insertsIntoAnEmptyText() {
        assertThat(Edits.insertAfter("", 1, "x = 1").text()).isEqualTo("x = 1\n");
    }

    @Test
    void insertsOnALineBeyondTheEndAtTheEnd() {
        assertThat(Edits.insertAfter("x = 1\n", 9, "y = 2").text()).isEqualTo("x = 1\ny = 2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, 4.5, 4.5",
        "3.0, 4, 4.0",
        "3, 4, 4",
        "3, 4.5, 4.5",
        "-3.0, -2.5, -2.5",
        "-3.0, 2.5, 2.5",
        "-3, 2, 2",
        "3.0, -0.5, -0.5",
        "1e-3, 0.002, 0.002",
        "1e-3, 1e-5, 1e-05",
        "+3.0, 4, +4.0",
        "+3.0, -4, -4.0",
    })
    void replacesTheLiteralAlone(String before, double value, String after) {
        String head = "# note: 3.0\r\nx = Variable(np.array(";
        String text = head + before + "))  # end\r\nprint(x)";
        Run run = Run.of(text);
        Span span = run.literals().get(run.names().get("x"));
        Edit edit = Edits.replaceLiteral(text, span, value);
        assertThat(edit.text()).isEqualTo(head + after + "))  # end\r\nprint(x)");
        assertThat(edit.line()).isEqualTo(2);
        assertThat(edit.offset()).isEqualTo(head.length());
        assertThat(edit.removed()).isEqualTo(before.length());
        assertThat(edit.inserted()).isEqualTo(after);
    }

    @Test
    void changesAKeyOfTheHeadAndKeepsTheOthers() {
        String text = "# title: T\r\n#  gradviz:  accumulate=sum   order=stack \r\nx = 1\r\n";
        Edit edit = Edits.setHead(text, "accumulate", "in-place");
        assertThat(edit.text())
                .isEqualTo(
                        "# title: T\r\n#  gradviz:  accumulate=in-place   order=stack \r\nx = 1\r\n");
        assertThat(edit.line()).isEqualTo(2);
        assertThat(edit.inserted()).isEqualTo("in-place");
        assertThat(edit.removed()).isEqualTo(3);
    }

    @Test
    void changesTheFirstKeyWithoutASpaceBeforeIt() {
        assertThat(Edits.setHead("#gradviz:order=stack\n", "order", "generation").text())
                .isEqualTo("#gradviz:order=generation\n");
    }

    @Test
    void addsAKeyToTheHead() {
        String text = "# title: T\n# gradviz: accumulate=sum\nx = 1\n";
        assertThat(Edits.setHead(text, "order", "stack").text())
                .isEqualTo("# title: T\n# gradviz: accumulate=sum order=stack\nx = 1\n");
    }

    @Test
    void changesAKeyInTheSecondHeadComment() {
        String text = "# gradviz: accumulate=sum\n# gradviz: order=stack\n";
        assertThat(Edits.setHead(text, "order", "generation").text())
                .isEqualTo("# gradviz: accumulate=sum\n# gradviz: order=generation\n");
    }

    @Test
    void createsTheHeadAfterTheTitles() {
        String text = "# title: T\r\n# title.ko: \uc81c\ubaa9\r\nx = 1";
        Edit edit = Edits.setHead(text, "order", "stack");
        assertThat(edit.text())
                .isEqualTo(
                        "# title: T\r\n# title.ko: \uc81c\ubaa9\r\n# gradviz: order=stack\r\nx = 1");
        assertThat(edit.line()).isEqualTo(3);
    }

    @Test
    void createsTheHeadAtTheTopOfATextWithoutTitles() {
        assertThat(Edits.setHead("x = 1\n", "order", "stack").text())
                .isEqualTo("# gradviz: order=stack\nx = 1\n");
        assertThat(Edits.setHead("", "order", "stack").text())
                .isEqualTo("# gradviz: order=stack\n");
    }

    @Test
    void findsTheHeadBehindAByteOrderMark() {
        assertThat(Edits.setHead("\uFEFF# gradviz: order=stack\n", "order", "generation").text())
                .isEqualTo("\uFEFF# gradviz: order=generation\n");
        assertThat(Edits.insertAfter("\uFEFF", 1, "x = 1").text()).isEqualTo("\uFEFFx = 1\n");
    }

    @Test
    void whatIsSetIsWhatIsRead() {
        String text = Edits.setHead("x = 1\n", "order", "stack").text();
        text = Edits.setHead(text, "retain", "leaves").text();
        RuleChoice choice = Listing.of(text).head().choice();
        assertThat(choice.order()).hasToString("STACK");
        assertThat(choice.retain()).hasToString("LEAVES");
    }
}
