package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Definition;
import gradviz.listing.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an expression of a listing comes to.
sealed interface Datum {

    /// {@return the name that Python gives the type}
    String type();

    /// `None`, or what a call returns that is made for its effect.
    ///
    /// @param gradientOf the variable whose missing gradient this is, or null
    record None(@Nullable Variable gradientOf) implements Datum {
        static final None NONE = new None(null);

        @Override
        public String type() {
            return "None";
        }
    }

    record Truth(boolean value) implements Datum {
        @Override
        public String type() {
            return "bool";
        }
    }

    /// A plain number.
    sealed interface Plain extends Datum {
        double real();

        /// {@return the only literal that made it, its sign included, or null}
        @Nullable Span literal();
    }

    record Whole(long value, @Nullable Span literal) implements Plain {
        @Override
        public double real() {
            return value;
        }

        @Override
        public String type() {
            return "int";
        }
    }

    /// A whole number that needs more than 64 bits.
    record Huge(BigInteger value, @Nullable Span literal) implements Plain {
        @Override
        public double real() {
            return value.doubleValue();
        }

        @Override
        public String type() {
            return "int";
        }
    }

    /// {@return a whole number of any size}
    static Plain whole(BigInteger value, @Nullable Span literal) {
        return value.bitLength() < Long.SIZE
                ? new Whole(value.longValue(), literal)
                : new Huge(value, literal);
    }

    record Real(double real, @Nullable Span literal) implements Plain {
        @Override
        public String type() {
            return "float";
        }
    }

    record Text(String value) implements Datum {
        @Override
        public String type() {
            return "str";
        }
    }

    /// An array of NumPy.
    ///
    /// @param literal the only literal that made it, or null
    record Array(Tensor tensor, Elements elements, @Nullable Span literal) implements Datum {
        Array(Tensor tensor, @Nullable Span literal) {
            this(tensor, Elements.REAL, literal);
        }

        @Override
        public String type() {
            return "array";
        }
    }

    /// Several things in order.
    ///
    /// @param list whether it is a list, which may change; else it is a tuple
    record Sequence(List<Datum> items, boolean list) implements Datum {
        public Sequence {
            items = list ? new ArrayList<>(items) : List.copyOf(items);
        }

        /// {@return the lengths of an array as a tuple}
        static Sequence shape(int[] lengths) {
            return new Sequence(
                    Arrays.stream(lengths).<Datum>mapToObj(n -> new Whole(n, null)).toList(),
                    false);
        }

        @Override
        public String type() {
            return list ? "list" : "tuple";
        }
    }

    /// Values by their keys, in the order they were put.
    ///
    /// @param pairs by what is equal for keys that are, as [Dictionaries] says it
    record Dictionary(Map<Object, Pair> pairs) implements Datum {
        Dictionary() {
            this(new LinkedHashMap<>());
        }

        @Override
        public String type() {
            return "dict";
        }
    }

    /// A key as it was written, and its value.
    record Pair(Datum key, Datum value) {}

    /// `range(start, stop, step)`
    record Range(long start, long stop, long step) implements Datum {
        @Override
        public String type() {
            return "range";
        }

        long size() {
            long first = step > 0 ? start : stop;
            long last = step > 0 ? stop : start;
            return first >= last ? 0 : (last - first - 1) / Math.abs(step) + 1;
        }

        Whole at(long index) {
            return new Whole(start + index * step, null);
        }
    }

    /// Things that come one by one, and once only: `zip(xs, ys)`.
    record Coming(String type, Iterator<Datum> items) implements Datum {}

    /// A function of the listing's own.
    ///
    /// @param presets the values of the parameters that need no argument
    /// @param around the names that it sees where it was defined
    record Routine(Definition definition, Map<String, Datum> presets, Names around)
            implements Datum {
        @Override
        public String type() {
            return "function";
        }
    }

    /// A class that the listing defines.
    ///
    /// @param members its methods, and what all of its objects share, also those of the class above
    /// @param function whether it is a kind of function
    /// @param above the class of the listing that it is a kind of, or null
    record Kind(String name, Map<String, Datum> members, boolean function, @Nullable Kind above)
            implements Datum {
        @Override
        public String type() {
            return "type";
        }
    }

    /// An object of a class.
    ///
    /// @param fields what was stored under `self`
    /// @param node where it was applied, once it was
    record Own(Kind kind, Map<String, Datum> fields, @Nullable OwnFunction[] node)
            implements Datum {
        @Override
        public String type() {
            return kind.name();
        }

        Own copy() {
            return new Own(kind, new LinkedHashMap<>(fields), node.clone());
        }
    }

    /// `super()`: an object as one of the class above.
    ///
    /// @param above null where the class is a kind of none that the listing defines
    record Above(Own own, @Nullable Kind above) implements Datum {
        @Override
        public String type() {
            return "super";
        }
    }

    /// A variable.
    ///
    /// @param gradientOf the variable whose gradient it was read from, or null; such a one prints
    ///   as its numbers
    record Held(Variable variable, @Nullable Variable gradientOf) implements Datum {
        @Override
        public String type() {
            return "Variable";
        }
    }

    /// The function that made a variable.
    record Creator(Function function) implements Datum {
        @Override
        public String type() {
            return "Function";
        }
    }

    /// Something to call, by its name: `add`, `np.array`.
    record Callable(String name) implements Datum {
        @Override
        public String type() {
            return "function";
        }
    }

    /// What `with` takes: whether functions are linked to what they make.
    record Setting(boolean recording) implements Datum {
        @Override
        public String type() {
            return "setting";
        }
    }

    /// A method of a variable or an array.
    record Method(Datum receiver, String name) implements Datum {
        @Override
        public String type() {
            return "method";
        }
    }

    record Module(String name) implements Datum {
        @Override
        public String type() {
            return "module";
        }
    }
}
