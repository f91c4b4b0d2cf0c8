package gradviz.app.tensor;

import gradviz.storyboard.picture.HeatGrid;
import gradviz.text.Messages;
import gradviz.trace.Ledger;
import gradviz.trace.Term;
import gradviz.trace.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a table of a variable shows: which side of it, which slice, from which column on.
///
/// What was chosen is kept while steps go by, as far as the variable has it.
public final class TableModel {
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet");
    private final Messages messages;
    private @Nullable Subject subject;
    private Side wanted = Side.DATA;
    private int slice;
    private int block;

    public TableModel(Messages messages) {
        this.messages = messages;
    }

    /// {@return the rows and columns to show, null where there is no array}
    public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Looks at a variable, or at none.
    public void look(@Nullable Subject next) {
        subject = next != null && next.isArray() ? next : null;
        renew();
    }

    /// Begins with another variable: with its data, from the start.
    public void begin() {
        wanted = Side.DATA;
        slice = 0;
        block = 0;
    }

    /// Chooses a side; where it has nothing to show, it is shown once it has.
    public void choose(Side side) {
        wanted = side;
        slice = 0;
        block = 0;
        renew();
    }

    /// Goes on to the next side that has something to show.
    public void turn() {
        List<Side> all = List.of(Side.values());
        Side next = all.get((all.indexOf(side()) + 1) % all.size());
        while (!has(next)) {
            next = all.get((all.indexOf(next) + 1) % all.size());
        }
        choose(next);
    }

    public void chooseSlice(int next) {
        slice = next;
        renew();
    }

    public void chooseBlock(int next) {
        block = next;
        renew();
    }

    /// {@return the side that is shown}
    public Side side() {
        if (has(wanted)) {
            return wanted;
        }
        return wanted == Side.SUM && has(Side.GRAD) ? Side.GRAD : Side.DATA;
    }

    /// {@return whether a side has numbers to show}
    public boolean has(Side side) {
        return subject != null && subject.has(side);
    }

    /// {@return the slices to choose from as a listing writes them; one or none is no choice}
    public List<String> slices() {
        List<String> texts = new ArrayList<>();
        Value value = array();
        if (value != null && value.shape().length > 2) {
            for (int i = 0; i < ArraySheet.slices(value); i++) {
                texts.add(ArraySheet.sliceText(value, i));
            }
        }
        return texts;
    }

    /// {@return the stretches of columns to choose from: `0–63`; one or none is no choice}
    public List<String> blocks() {
        List<String> texts = new ArrayList<>();
        Value value = array();
        int columns = value == null ? 0 : ArraySheet.allColumns(value);
        for (int first = 0; first < columns; first += ArraySheet.WIDTH) {
            int last = Math.min(columns, first + ArraySheet.WIDTH) - 1;
            texts.add(first + "–" + last);
        }
        return texts;
    }

    int slice() {
        return slice;
    }

    int block() {
        return block;
    }

    /// {@return the shape of what is shown}
    public String shape() {
        Value value = value();
        return value == null ? "" : value.shapeText();
    }

    /// {@return whether the small picture shows fewer cells than there are numbers}
    public boolean isCoarse() {
        Value value = value();
        return value != null && HeatGrid.isCoarse(value);
    }

    /// {@return the least and the largest number that is shown, none where there is no number}
    public List<Double> range() {
        Value value = value();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; value != null && i < value.size(); i++) {
            least = Math.min(least, Double.isNaN(value.at(i)) ? least : value.at(i));
            most = Math.max(most, Double.isNaN(value.at(i)) ? most : value.at(i));
        }
        return least <= most ? List.of(least, most) : List.of();
    }

    /// {@return how many terms of the sum have no column of their own}
    public int more() {
        return sheet.get() instanceof SumSheet sums ? sums.more() : 0;
    }

    /// {@return all numbers of what is shown as a list that a listing could be given}
    public String copy() {
        Value value = value();
        return value == null ? "" : ListText.of(value);
    }

    private @Nullable Value value() {
        if (subject == null) {
            return null;
        }
        return side() == Side.DATA ? subject.data() : subject.grad();
    }

    /// {@return what is shown in rows and columns of its own, not as a sum}
    private @Nullable Value array() {
        return side() == Side.SUM ? null : value();
    }

    /// {@return what stands above the terms of a sum, and above what came out}
    private List<String> heads(Ledger sum) {
        List<String> heads = new ArrayList<>();
        for (Term term : sum.first()) {
            heads.add(head(term));
        }
        int more = sum.count() - sum.first().size();
        if (more > 0) {
            heads.add(messages.text("table.more", "n", more));
        }
        heads.add(messages.text(sum.replaced() ? "table.replaced" : "table.total"));
        return List.copyOf(heads);
    }

    private String head(Term term) {
        return switch (term.kind()) {
            case CONTRIBUTION -> messages.text("table.term", "number", term.number());
            case SEED -> messages.text("table.seed");
            case LEFTOVER -> messages.text("table.left", "line", term.line());
        };
    }

    private void renew() {
        sheet.set(sheet());
    }

    private @Nullable Sheet sheet() {
        Value value = value();
        if (subject == null || value == null) {
            return null;
        }
        boolean data = side() == Side.DATA;
        double most = data ? HeatGrid.most(value) : subject.gradientScale();
        Ledger sum = subject.sum();
        if (side() == Side.SUM && sum != null) {
            return new SumSheet(sum, value, heads(sum), most);
        }
        slice = Math.clamp(slice, 0, Math.max(0, ArraySheet.slices(value) - 1));
        int last = Math.max(0, (ArraySheet.allColumns(value) - 1) / ArraySheet.WIDTH);
        block = Math.clamp(block, 0, last);
        return new ArraySheet(value, slice, block * ArraySheet.WIDTH, most);
    }
}
