package gradviz.storyboard.picture;

import gradviz.storyboard.picture.Look.Amount;
import gradviz.storyboard.picture.Look.Heat;
import gradviz.storyboard.words.Numbers;
import gradviz.trace.Event;
import gradviz.trace.Trace;
import gradviz.trace.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// How numbers and arrays look in a picture.
///
/// All that ever comes to the gradient of a variable has one scale of colours, so that the terms of
/// a sum and the sum can be compared, and a colour means the same at every step. Arrays are looked
/// at once.
final class Amounts {
    /// How many characters the numbers of an array may take in a pill and beneath it.
    static final int ROOM = 14;

    private final double[] scales;
    private final Map<Value, Known> known = new IdentityHashMap<>();

    /// What is known of an array.
    private record Known(HeatGrid grid, double most, String brief, String first) {
        static Known of(Value value) {
            return new Known(
                    HeatGrid.of(value),
                    HeatGrid.most(value),
                    Numbers.brief(value),
                    Numbers.first(value, ROOM));
        }
    }

    private Amounts(int variables) {
        scales = new double[variables];
    }

    static Amounts of(Trace trace) {
        Amounts amounts = new Amounts(trace.anatomy().variables());
        trace.events().forEach(amounts::read);
        return amounts;
    }

    /// {@return the largest size that any gradient of a variable has, of arrays}
    double scale(int variable) {
        return scales[variable];
    }

    /// {@return the data of a variable}
    Amount data(Value value) {
        if (value.isScalar()) {
            return new Amount(Numbers.brief(value), Heat.NONE);
        }
        Known array = known(value);
        return new Amount(array.first, heat(array.grid, array.most));
    }

    /// {@return a contribution to the gradient of a variable, or that gradient, in brief}
    Amount gradient(int variable, Value value) {
        if (value.isScalar()) {
            return new Amount(Numbers.brief(value), Heat.NONE);
        }
        Known array = known(value);
        return new Amount(array.brief, heat(array.grid, scales[variable]));
    }

    /// {@return the gradient of a variable by its first numbers}
    ///
    /// @param data of the variable; only another shape is worth a word
    Amount gradient(int variable, Value value, Value data) {
        Amount amount = gradient(variable, value);
        if (value.isScalar()) {
            return amount;
        }
        String first = known(value).first;
        boolean same = value.shapeText().equals(data.shapeText());
        return new Amount(same ? first : value.shapeText() + " " + first, amount.heat());
    }

    private synchronized Known known(Value array) {
        return known.computeIfAbsent(array, Known::of);
    }

    private static Heat heat(HeatGrid grid, double most) {
        return grid.rows() == 0
                ? Heat.NONE
                : new Heat(grid.rows(), grid.columns(), List.copyOf(grid.levels(most)));
    }

    private void read(Event event) {
        switch (event) {
            case Event.GradientSeeded seeded -> widen(seeded.variable(), seeded.gradient().value());
            case Event.GradientStored stored ->
                    widen(stored.use().variable(), stored.result().value());
            case Event.GradientSummed summed -> {
                widen(summed.use().variable(), summed.contribution());
                widen(summed.use().variable(), summed.result().value());
            }
            case Event.GradientOverwritten overwritten ->
                    widen(overwritten.use().variable(), overwritten.result().value());
            case Event _ -> {}
        }
    }

    private void widen(int variable, Value value) {
        if (!value.isScalar()) {
            scales[variable] = Math.max(scales[variable], known(value).most);
        }
    }
}
