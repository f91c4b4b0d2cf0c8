package gradviz.app.tensor;

import gradviz.trace.Ledger;
import gradviz.trace.Value;
import java.util.List;

/// The terms of a gradient beside what came out of them, an element in each row.
///
/// Of a long sum the first terms are kept; one column then stands for the others, without numbers.
///
/// @param sum the terms
/// @param result what came out
/// @param heads what stands above each column
/// @param most the largest size, which has the strongest colour
record SumSheet(Ledger sum, Value result, List<String> heads, double most) implements Sheet {
    @Override
    public int rows() {
        return result.size();
    }

    @Override
    public int columns() {
        return sum.first().size() + (more() > 0 ? 2 : 1);
    }

    /// {@return how many terms have no column of their own}
    int more() {
        return sum.count() - sum.first().size();
    }

    @Override
    public String rowHead(int row) {
        return Sheet.written(Sheet.indices(result.shape(), row));
    }

    @Override
    public String columnHead(int column) {
        return heads.get(column);
    }

    /// {@return the number of the contribution in a column, 0 for what is none}
    int contribution(int column) {
        return column < sum.first().size() ? sum.first().get(column).number() : 0;
    }

    @Override
    public boolean holds(int row, int column) {
        boolean last = column == columns() - 1;
        return last || column < sum.first().size() && row < term(column).size();
    }

    @Override
    public double number(int row, int column) {
        return column == columns() - 1 ? result.at(row) : term(column).at(row);
    }

    @Override
    public String place(int row, int column) {
        return rowHead(row) + ", " + columnHead(column);
    }

    private Value term(int column) {
        return sum.first().get(column).value();
    }
}
