package gradviz.interchange;

import gradviz.trace.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of an object of JSON, each asked for by its type; a mistake is told with its place.
///
/// @param place of the object, such as `/events/3`
record Fields(Map<?, ?> fields, String place) {
    private static final int LONGEST = 1 << 20;

    static Fields of(@Nullable Object object, String place) throws BadTraceException {
        if (object instanceof Map<?, ?> map) {
            return new Fields(map, place);
        }
        throw type(place, "object");
    }

    static BadTraceException type(String place, String expected) {
        return new BadTraceException("trace.type", "place", place, "expected", expected);
    }

    String at(String name) {
        return place + "/" + name;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable Object orNull(String name) throws BadTraceException {
        if (!fields.containsKey(name)) {
            throw new BadTraceException("trace.missing", "place", at(name));
        }
        return fields.get(name);
    }

    Fields object(String name) throws BadTraceException {
        return of(orNull(name), at(name));
    }

    String text(String name) throws BadTraceException {
        if (orNull(name) instanceof String text && text.length() <= LONGEST) {
            return text;
        }
        throw type(at(name), "string");
    }

    boolean flag(String name) throws BadTraceException {
        if (orNull(name) instanceof Boolean flag) {
            return flag;
        }
        throw type(at(name), "boolean");
    }

    /// {@return a whole number from `from` to before `end`}
    int whole(String name, int from, int end) throws BadTraceException {
        return whole(orNull(name), at(name), from, end);
    }

    List<?> list(String name) throws BadTraceException {
        if (orNull(name) instanceof List<?> list) {
            return list;
        }
        throw type(at(name), "array");
    }

    /// {@return an array with its shape}
    Value value(String name) throws BadTraceException {
        return object(name).value();
    }

    /// {@return the array that this object itself is}
    Value value() throws BadTraceException {
        List<?> lengths = list("shape");
        int[] shape = new int[lengths.size()];
        long size = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = whole(lengths.get(i), at("shape") + "/" + i, 0, Integer.MAX_VALUE);
            size = Math.min(Integer.MAX_VALUE, size * shape[i]);
        }
        List<?> data = list("data");
        if (size != data.size()) {
            throw new BadTraceException("trace.shape", "place", place);
        }
        double[] numbers = new double[data.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(data.get(i), at("data") + "/" + i);
        }
        return Value.of(shape, numbers);
    }

    static int whole(@Nullable Object value, String place, int from, int end)
            throws BadTraceException {
        if (!(value instanceof Integer || value instanceof Long)) {
            throw type(place, "integer");
        }
        long number = ((Number) value).longValue();
        if (number < from || number >= end) {
            throw new BadTraceException(
                    "trace.range", "place", place, "value", number, "from", from, "to", end - 1);
        }
        return (int) number;
    }

    private static double number(@Nullable Object value, String place) throws BadTraceException {
        double number =
                switch (value) {
                    case String text when text.equals("nan") -> Double.NaN;
                    case String text when text.equals("inf") -> Double.POSITIVE_INFINITY;
                    case String text when text.equals("-inf") -> Double.NEGATIVE_INFINITY;
                    case Number n when Double.isFinite(n.doubleValue()) -> n.doubleValue();
                    case null, default -> throw type(place, "number, \"nan\", \"inf\", \"-inf\"");
                };
        return number;
    }
}
