package gradviz.app.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Position;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableModelTest {
    private static final String SUM =
            """
            x = Variable(np.array([[1.0, 2.0], [3.0, 4.0]]))
            y = sum(x * x)
            y.backward()
            """;

    private final TableModel model = new TableModel(Messages.of(Locale.ENGLISH));

    @Test
    void showsDataInRowsAndColumns() {
        model.look(at(SUM, 1));

        Sheet sheet = sheet();
        assertThat(rows(sheet)).containsExactly("1. 2.", "3. 4.");
        assertThat(sheet.rowHead(1)).isEqualTo("1");
        assertThat(sheet.columnHead(1)).isEqualTo("1");
        assertThat(sheet.place(1, 0)).isEqualTo("1, 0");
        assertThat(sheet.level(0, 0)).isEqualTo(1);
        assertThat(sheet.level(1, 1)).isEqualTo(4);
    }

    @Test
    void showsTheDataThatAVariableWasGivenLast() {
        String changed = SUM + "x.data -= 1.0\n";

        model.look(last(changed));
        assertThat(rows(sheet())).containsExactly("0. 1.", "2. 3.");
        model.look(at(changed, 1));
        assertThat(rows(sheet())).containsExactly("1. 2.", "3. 4.");
    }

    @Test
    void showsASumElementByElement() {
        model.look(last(SUM));
        model.choose(Side.SUM);

        Sheet sheet = sheet();
        assertThat(rows(sheet)).containsExactly("1. 1. 2.", "2. 2. 4.", "3. 3. 6.", "4. 4. 8.");
        assertThat(heads(sheet)).containsExactly("1", "2", "= sum");
        assertThat(sheet.rowHead(2)).isEqualTo("1, 0");
        assertThat(sheet.place(2, 2)).isEqualTo("1, 0, = sum");
    }

    @Test
    void aTermAndTheSumHaveOneScale() {
        model.look(last(SUM));
        model.choose(Side.SUM);

        assertThat(sheet().level(3, 0)).isEqualTo(2);
        assertThat(sheet().level(3, 2)).isEqualTo(4);
    }

    @Test
    void showsWhatAVariableHasAndReturnsToWhatWasWanted() {
        model.look(last(SUM));
        model.choose(Side.SUM);
        model.look(at(SUM, 1));
        assertThat(model.side()).isEqualTo(Side.DATA);

        model.look(last(SUM));
        assertThat(model.side()).isEqualTo(Side.SUM);

        model.begin();
        model.look(last(SUM));
        assertThat(model.side()).isEqualTo(Side.DATA);
    }

    @Test
    void turnsThroughTheSidesThatThereAre() {
        model.look(at(SUM, 1));
        model.turn();
        assertThat(model.side()).isEqualTo(Side.DATA);

        model.look(last(SUM));
        List<Side> seen =
                IntStream.range(0, 4)
                        .mapToObj(
                                _ -> {
                                    model.turn();
                                    return model.side();
                                })
                        .toList();
        assertThat(seen).containsExactly(Side.GRAD, Side.SUM, Side.DATA, Side.GRAD);
    }

    @Test
    void aLeftoverIsNamedWithItsLine() {
        model.look(last(SUM + "y.backward()\n"));
        model.choose(Side.SUM);

        assertThat(heads(sheet())).containsExactly("left, line 3", "1", "2", "= sum");
    }

    @Test
    void whatReplacesIsNoSum() {
        model.look(last("# gradviz: accumulate=overwrite\n" + SUM));
        model.choose(Side.SUM);

        assertThat(heads(sheet())).endsWith("= what stayed");
    }

    @Test
    void ofALongSumTheRestIsCounted() {
        String eight = String.join(" + ", IntStream.range(0, 9).mapToObj(_ -> "x").toList());
        model.look(
                last("x = Variable(np.array([1.0, 2.0]))\ny = sum(" + eight + ")\ny.backward()\n"));
        model.choose(Side.SUM);

        assertThat(heads(sheet())).endsWith("6", "+ 3 more", "= sum");
        assertThat(sheet().text(1, 6)).isEqualTo("…");
        assertThat(sheet().text(1, 7)).isEqualTo("9.");
        assertThat(model.more()).isEqualTo(3);
    }

    @Test
    void aScalarHasNoTable() {
        model.look(last("x = Variable(np.array(2.0))\n"));

        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.copy()).isEmpty();
    }

    @Test
    void anArrayOfThreeAxesIsReadSliceBySlice() {
        model.look(subject(counting(2, 2, 3)));

        assertThat(model.slices()).containsExactly("[0, :, :]", "[1, :, :]");
        assertThat(rows(sheet())).containsExactly("0. 1. 2.", "3. 4. 5.");
        model.chooseSlice(1);
        assertThat(rows(sheet())).containsExactly("6. 7. 8.", "9. 10. 11.");
        assertThat(sheet().place(1, 2)).isEqualTo("1, 1, 2");
    }

    @Test
    void aWideArrayIsReadBlockByBlock() {
        model.look(subject(counting(2, 100)));

        assertThat(model.blocks()).containsExactly("0–63", "64–99");
        assertThat(sheet().columns()).isEqualTo(64);
        model.chooseBlock(1);
        assertThat(sheet().columns()).isEqualTo(36);
        assertThat(sheet().columnHead(0)).isEqualTo("64");
        assertThat(sheet().text(1, 35)).isEqualTo("199.");
    }

    @Test
    void aVectorIsReadDownwards() {
        model.look(subject(counting(1_000_000)));

        assertThat(sheet().rows()).isEqualTo(1_000_000);
        assertThat(sheet().columns()).isEqualTo(1);
        assertThat(sheet().place(999_999, 0)).isEqualTo("999999");
        assertThat(model.isCoarse()).isTrue();
    }

    @Test
    void numbersAreWrittenAsNumPyDoes() {
        model.look(subject(Value.of(new int[] {4}, 1 / 3.0, 2, Double.NaN, 1e-9)));

        assertThat(rows(sheet())).containsExactly("0.33333333", "2.", "nan", "1.e-09");
        assertThat(model.range()).containsExactly(1e-9, 2.0);
    }

    @Test
    void copiesAListThatAListingCouldBeGiven() {
        model.look(subject(Value.of(new int[] {2, 1, 2}, 1, -2.5, 3, 1e-5)));

        assertThat(model.copy()).isEqualTo("[[[1.0, -2.5]], [[3.0, 1e-05]]]");
    }

    @Test
    void anEmptyArrayHasNoRows() {
        model.look(subject(Value.of(new int[] {0, 3})));

        assertThat(sheet().rows()).isZero();
        assertThat(model.copy()).isEqualTo("[]");
        assertThat(model.range()).isEmpty();
    }

    private Sheet sheet() {
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    private static List<String> rows(Sheet sheet) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(
                        row ->
                                String.join(
                                        " ",
                                        IntStream.range(0, sheet.columns())
                                                .mapToObj(column -> sheet.text(row, column))
                                                .toList()))
                .toList();
    }

    private static List<String> heads(Sheet sheet) {
        return IntStream.range(0, sheet.columns()).mapToObj(sheet::columnHead).toList();
    }

    private static Subject subject(Value data) {
        return new Subject(data, null, null, 0);
    }

    private static Subject last(String text) {
        return at(text, Run.of(text).trace().steps().size());
    }

    private static Subject at(String text, int step) {
        Storyboard storyboard = Storyboard.of(Run.of(text), Setting.of(Locale.ENGLISH));
        return Subject.of(new Position(storyboard, step), 0);
    }

    private static Value counting(int... shape) {
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Value.of(shape, IntStream.range(0, size).asDoubleStream().toArray());
    }
}
