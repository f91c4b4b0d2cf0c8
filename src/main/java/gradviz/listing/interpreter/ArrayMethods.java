package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// The methods that arrays have and variables have not: `a.argmax()`, `a.astype(int)`.
///
/// @param numpy has most of them as functions
record ArrayMethods(Session session, NumpyFunctions numpy) {
    private static final List<String> OWN = List.of("astype", "item", "tolist", "flatten", "fill");
    private static final List<String> AS_FUNCTIONS =
            List.of(
                    "any", "all", "argmax", "argmin", "argsort", "cumsum", "prod", "std", "var",
                    "round", "dot", "copy", "ravel", "squeeze", "repeat");
    static final List<String> NAMES = all();

    private static List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        all.addAll(AS_FUNCTIONS);
        return List.copyOf(all);
    }

    /// @param owner where the array is written
    Datum call(Datum.Array array, String name, List<Operand> given, Span owner, Span span) {
        if (!OWN.contains(name)) {
            List<Operand> all = new ArrayList<>(given);
            all.addFirst(new Operand(array, owner));
            return numpy.call("np." + name, all, span);
        }
        Arguments arguments = new Arguments(name, span, given);
        return switch (name) {
            case "astype" -> cast(array, arguments.allowing().exactly(1).getFirst());
            case "fill" -> fill(array, arguments.allowing().exactly(1).getFirst());
            case "item" -> item(array, arguments.allowing().between(0, 1), span);
            default -> {
                arguments.allowing().exactly(0);
                Tensor tensor = array.tensor();
                yield name.equals("flatten")
                        ? new Datum.Array(tensor.reshape(tensor.size()), array.elements(), null)
                        : listed(array.elements(), tensor.toArray(), tensor.shape(), 0, 0);
            }
        };
    }

    private static Datum cast(Datum.Array array, Operand type) {
        Elements elements = NumpyReading.elements(type, Elements.REAL);
        return new Datum.Array(elements.cast(array.tensor().map(x -> x)), elements, null);
    }

    private static Datum fill(Datum.Array array, Operand value) {
        double number = NumpyReading.number(value, "fill");
        array.tensor().write(array.elements().cast(array.tensor().filled(number)));
        return Datum.None.NONE;
    }

    private static Datum item(Datum.Array array, List<Operand> place, Span span) {
        int size = array.tensor().size();
        if (place.isEmpty() && size != 1) {
            throw Fault.at(span, Complaint.TRUTH_ARRAY, "shape", array.tensor().shapeText());
        }
        int at =
                place.isEmpty()
                        ? 0
                        : Picking.within(Reading.wholes(place.getFirst())[0], 0, size, span);
        return plain(array.elements(), array.tensor().at(at));
    }

    private static Datum plain(Elements elements, double value) {
        return elements == Elements.REAL
                ? new Datum.Real(value, null)
                : elements.made(Tensor.scalar(value));
    }

    private Datum listed(Elements elements, double[] data, int[] shape, int axis, int index) {
        if (axis == shape.length) {
            return plain(elements, data[index]);
        }
        session.grow(shape[axis], shape[axis]);
        List<Datum> items = new ArrayList<>();
        for (int i = 0; i < shape[axis]; i++) {
            items.add(listed(elements, data, shape, axis + 1, index * shape[axis] + i));
        }
        return new Datum.Sequence(items, true);
    }
}
