package gradviz.layout;

import java.util.List;

/// Which row of a layout something stands in.
///
/// @param turns the heights at which ways lead from row to row, from the top
public record Rows(List<Double> turns) {

    static Rows of(Layout layout) {
        return new Rows(
                layout.results().stream().filter(Route::turns).map(Route::turn).sorted().toList());
    }

    /// {@return how many ways lead from row to row above a height: equal in a row, and more in the
    /// next}
    public int at(double y) {
        int above = 0;
        while (above < turns.size() && turns.get(above) < y) {
            above++;
        }
        return above;
    }
}
