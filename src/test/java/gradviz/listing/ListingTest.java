package gradviz.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gradviz.engine.BackwardRule;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void aNoteOnALineOfItsOwnBelongsToTheNextLineOfCode() {
        Listing listing =
                Listing.of("#: first\n\n# plain\n#:ko 처음\nx = 1\ny = 2 #: second\n#! last");
        assertThat(listing.notes())
                .extracting(Note::line, Note::kind, Note::language, Note::text)
                .containsExactly(
                        tuple(5, Note.Kind.CAPTION, null, "first"),
                        tuple(5, Note.Kind.CAPTION, "ko", "처음"),
                        tuple(6, Note.Kind.CAPTION, null, "second"),
                        tuple(6, Note.Kind.PRESENTER, null, "last"));
    }

    @Test
    void severalNotesFitOnOneLine() {
        Listing listing = Listing.of("x = 1 #: a b #:ko 다 #! c");
        assertThat(listing.notes()).extracting(Note::text).containsExactly("a b", "다", "c");
    }

    @Test
    void aQuestionHasChoicesAndAnAnswer() {
        Note note = Listing.of("x = 1 #?ko 얼마? | 1.0 | None => x").notes().getFirst();
        assertThat(note.kind()).isEqualTo(Note.Kind.QUESTION);
        assertThat(note.language()).isEqualTo("ko");
        assertThat(note.text()).isEqualTo("얼마?");
        assertThat(note.question().choices()).containsExactly("1.0", "None");
        assertThat(note.question().answer()).isInstanceOf(Expression.Name.class);
    }

    @Test
    void aQuestionMayLeaveOutChoicesAndAnswer() {
        Note open = Listing.of("x = 1 #? Why?").notes().getFirst();
        assertThat(open.question().choices()).isEmpty();
        assertThat(open.question().answer()).isNull();
    }

    @Test
    void aHashInsideQuotesIsNoNote() {
        assertThat(Listing.of("print('#: no')").notes()).isEmpty();
    }

    @Test
    void readsTheHead() {
        Head head =
                Listing.of(
                                "# title: Two\n# title.ko: 둘\n"
                                        + "# gradviz: accumulate=in-place order=stack\n"
                                        + "#gradviz: retain=leaves expect=wrong\nx = 1")
                        .head();
        assertThat(head.title("ko")).isEqualTo("둘");
        assertThat(head.title("fr")).isEqualTo("Two");
        assertThat(head.expectWrong()).isTrue();
        assertThat(head.choice())
                .isEqualTo(
                        new RuleChoice(
                                BackwardRule.Accumulate.IN_PLACE,
                                BackwardRule.Order.STACK,
                                BackwardRule.Retain.LEAVES));
    }

    @Test
    void aTranslationOnTheLineAfterBelongsToTheLineOfItsOriginal() {
        String text = "x = 1 #? How much? => x\n#?ko 얼마?\n#:ko 설명\ny = 2 #: two\n#:ko 둘";

        assertThat(Listing.of(text).notes()).extracting(Note::line).containsExactly(1, 1, 4, 4, 4);
    }

    @Test
    void anAimIsReadLikeATitle() {
        Head head = Listing.of("# aim: To see.\n#aim.KO : 봅니다.\nx = 1").head();
        assertThat(head.aim("ko")).isEqualTo("봅니다.");
        assertThat(head.aim("en")).isEqualTo("To see.");
        assertThat(head.titles()).isEmpty();
        assertThat(Listing.of("x = 1").head().aim("en")).isNull();
    }

    @Test
    void aCommentAfterCodeIsNoHead() {
        Head head = Listing.of("x = 1 # gradviz: order=stack").head();
        assertThat(head.choice()).isEqualTo(RuleChoice.NONE);
        assertThat(head.titles()).isEmpty();
    }

    @Test
    void importLinesAreKnown() {
        Listing listing =
                Listing.of("import math\nx = 1\nfrom gradviz import (\n    add,\n    mul)\ny = 2");
        assertThat(listing.importLines()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void anyEndOfLineCounts() {
        Listing listing = Listing.of("x = 1\r\ny = 2\rz = 3\nw = 4");
        assertThat(listing.statements())
                .extracting(statement -> statement.span().line())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void keepsTheStatementsBeforeAMistake() {
        Listing listing = Listing.of("x = 1\ny = 2\nz = )\nw = 4");
        assertThat(listing.statements()).hasSize(2);
        assertThat(listing.problem().line()).isEqualTo(3);
    }

    @Test
    void writesAnExpressionOnOneLineAsUsual() {
        Listing listing = Listing.of("y = add( x,x )*-2**z\n");
        Statement.Assign assign = (Statement.Assign) listing.statements().getFirst();
        assertThat(listing.expressionAt(assign.value().span())).isEqualTo("add(x, x) * -2 ** z");
    }

    @Test
    void writesAMatrixProductWithSpaces() {
        Listing listing = Listing.of("y = x@W+b\n");
        Statement.Assign assign = (Statement.Assign) listing.statements().getFirst();
        assertThat(listing.expressionAt(assign.value().span())).isEqualTo("x @ W + b");
    }
}
