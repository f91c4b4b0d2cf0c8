package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.Arrays;

/// What the elements of an array are, from the narrowest kind on. All of them are kept as float64;
/// whole numbers are exact as far as those are.
///
/// Source: NumPy manual, "Data type promotion in NumPy".
enum Elements {
    TRUTH("bool"),
    WHOLE("int64"),
    REAL("float64");

    private static final double LARGEST = 1L << 53;

    private final String type;

    Elements(String type) {
        this.type = type;
    }

    /// {@return the name that NumPy gives the type}
    String type() {
        return type;
    }

    /// {@return what holds elements of both kinds}
    Elements with(Elements other) {
        return compareTo(other) > 0 ? this : other;
    }

    /// {@return what a thing counts as, where it is computed with}
    static Elements of(Datum datum) {
        return switch (datum) {
            case Datum.Array array -> array.elements();
            case Datum.Truth _ -> TRUTH;
            case Datum.Whole _ -> WHOLE;
            case Datum _ -> REAL;
        };
    }

    /// {@return an array as one of this kind: decimals are cut off, and what is not 0 is true}
    Tensor cast(Tensor tensor) {
        return switch (this) {
            case TRUTH -> tensor.map(x -> x != 0 ? 1 : 0);
            case WHOLE -> tensor.map(x -> x < 0 ? Math.ceil(x) + 0.0 : Math.floor(x));
            case REAL -> tensor;
        };
    }

    /// {@return an array of this kind; a number or a truth alone is no array, as in NumPy}
    Datum made(Tensor tensor) {
        if (tensor.rank() > 0 || this == REAL) {
            return new Datum.Array(tensor, this, null);
        }
        return this == TRUTH
                ? new Datum.Truth(tensor.at(0) != 0)
                : new Datum.Whole((long) tensor.at(0), null);
    }

    /// {@return the same, if whole numbers are not too large to be exact}
    Datum made(Tensor tensor, Span place) {
        boolean large =
                this == WHOLE
                        && Arrays.stream(tensor.toArray()).anyMatch(x -> Math.abs(x) > LARGEST);
        if (large) {
            throw Fault.at(place, Complaint.NUMBER_TOO_LARGE);
        }
        return made(tensor);
    }
}
