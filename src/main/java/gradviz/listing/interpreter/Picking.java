package gradviz.listing.interpreter;

import gradviz.engine.Selection;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds which elements of an array some indices pick.
///
/// The result is built of blocks: each has its own axes and, for every place on them, how far it is
/// in the array. Places are the sums over all blocks.
///
/// Source: NumPy manual, "Indexing on ndarrays".
final class Picking {
    private final Tensor tensor;
    private final List<Index> indices;
    private final Span place;
    private final List<Block> blocks = new ArrayList<>();
    private int[] listed = {0};
    private int[] listedShape = {};

    /// An index, once its numbers are known.
    sealed interface Index {
        Span span();

        record Whole(long value, Span span) implements Index {}

        /// Several indices, as an array of whole numbers.
        record Many(Tensor values, Span span) implements Index {}

        /// `None`: an axis of length 1 is put in.
        record New(Span span) implements Index {}

        record Rest(Span span) implements Index {}

        record Range(Span span, @Nullable Long start, @Nullable Long stop, long step)
                implements Index {
            /// {@return the indices of an axis, as Python's slices count them}
            int[] of(int size) {
                long first = start == null ? step > 0 ? 0 : size - 1 : clamped(start, size);
                long end = stop == null ? step > 0 ? size : -1 : clamped(stop, size);
                long count =
                        step > 0
                                ? (end - first + step - 1) / step
                                : (end - first + step + 1) / step;
                return IntStream.range(0, (int) Math.max(0, count))
                        .map(i -> (int) (first + i * step))
                        .toArray();
            }

            private long clamped(long bound, int size) {
                long counted = bound < 0 ? bound + size : bound;
                return step > 0
                        ? Math.clamp(counted, 0L, size)
                        : Math.clamp(counted, -1L, size - 1);
            }
        }

        static Index of(Datum datum, Span span) {
            return switch (datum) {
                case Datum.Whole(long value, _) -> new Whole(value, span);
                case Datum.None _ -> new New(span);
                case Datum.Array array -> new Many(array.tensor(), span);
                case Datum.Held held -> new Many(held.variable().data(), span);
                case Datum.Sequence sequence -> new Many(ArrayReading.tensor(sequence, span), span);
                case Datum other ->
                        throw Fault.at(span, Complaint.INDEX_TYPE, "type", other.type());
            };
        }
    }

    private record Block(int[] shape, int[] offsets) {}

    private Picking(Tensor tensor, List<Index> indices, Span place) {
        this.tensor = tensor;
        this.indices = indices;
        this.place = place;
    }

    static Selection from(Tensor tensor, List<Index> indices, Span place) {
        return new Picking(tensor, indices, place).selection();
    }

    /// {@return an index that may count from the end as one that counts from the start}
    static int within(long index, int axis, int size, Span span) {
        long counted = index < 0 ? index + size : index;
        if (counted < 0 || counted >= size) {
            throw Fault.at(
                    span,
                    Complaint.INDEX_RANGE,
                    "index",
                    Long.toString(index),
                    "axis",
                    Integer.toString(axis),
                    "size",
                    Integer.toString(size));
        }
        return (int) counted;
    }

    private Selection selection() {
        List<Index> all = spelledOut();
        boolean listing = all.stream().anyMatch(Index.Many.class::isInstance);
        int[] shape = tensor.shape();
        int axis = 0;
        int firstListed = -1;
        int lastListed = -1;
        int gaps = 0;
        for (Index index : all) {
            switch (index) {
                case Index.New _ -> blocks.add(new Block(new int[] {1}, new int[] {0}));
                case Index.Range range -> range(range, axis++);
                case Index.Rest _ -> throw new IllegalStateException("spelled out");
                case Index.Whole whole -> {
                    int at = within(whole.value(), axis, shape[axis], whole.span());
                    list(Tensor.scalar(at), axis++, whole.span());
                }
                case Index.Many many -> list(many.values(), axis++, many.span());
            }
            boolean isListed = index instanceof Index.Whole || index instanceof Index.Many;
            if (isListed && listing) {
                gaps += lastListed >= 0 && blocks.size() > lastListed ? 1 : 0;
                firstListed = firstListed < 0 ? blocks.size() : firstListed;
                lastListed = blocks.size();
            }
        }
        Block picked = new Block(listedShape, listed);
        blocks.add(gaps > 0 || firstListed < 0 ? 0 : firstListed, picked);
        return joined();
    }

    /// {@return the indices with one for each axis: what is left out is taken whole}
    private List<Index> spelledOut() {
        long named = indices.stream().filter(Picking::takesAxis).count();
        long rests = indices.stream().filter(Index.Rest.class::isInstance).count();
        if (named > tensor.rank() || rests > 1) {
            throw Fault.at(
                    place,
                    Complaint.INDEX_COUNT,
                    "given",
                    Long.toString(named),
                    "axes",
                    Integer.toString(tensor.rank()));
        }
        List<Index> whole = new ArrayList<>();
        for (long i = named; i < tensor.rank(); i++) {
            whole.add(new Index.Range(place, null, null, 1));
        }
        List<Index> all = new ArrayList<>();
        for (Index index : indices) {
            if (index instanceof Index.Rest) {
                all.addAll(whole);
            } else {
                all.add(index);
            }
        }
        if (rests == 0) {
            all.addAll(whole);
        }
        return all;
    }

    private static boolean takesAxis(Index index) {
        return !(index instanceof Index.New || index instanceof Index.Rest);
    }

    private void range(Index.Range range, int axis) {
        int step = stepOf(axis);
        int[] chosen = range.of(tensor.shape()[axis]);
        int[] offsets = Arrays.stream(chosen).map(i -> i * step).toArray();
        blocks.add(new Block(new int[] {offsets.length}, offsets));
    }

    /// Adds an axis whose indices are listed; all such axes are walked together.
    private void list(Tensor values, int axis, Span span) {
        int step = stepOf(axis);
        int size = tensor.shape()[axis];
        Tensor own =
                values.map(value -> step * (double) within(whole(value, span), axis, size, span));
        Tensor before = Tensor.of(listedShape, Arrays.stream(listed).asDoubleStream().toArray());
        try {
            Tensor both = before.zip("[]", own, Double::sum);
            listedShape = both.shape();
            listed = Arrays.stream(both.toArray()).mapToInt(offset -> (int) offset).toArray();
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes);
        }
    }

    private static long whole(double value, Span span) {
        if (value != Math.rint(value)) {
            throw Fault.at(span, Complaint.INDEX_TYPE, "type", "float");
        }
        return (long) value;
    }

    private int stepOf(int axis) {
        int[] shape = tensor.shape();
        int step = 1;
        for (int i = axis + 1; i < shape.length; i++) {
            step *= shape[i];
        }
        return step;
    }

    private Selection joined() {
        int[] places = {0};
        int[] shape = {};
        for (Block block : blocks) {
            int[] longer = new int[Math.multiplyExact(places.length, block.offsets.length)];
            for (int i = 0; i < longer.length; i++) {
                longer[i] =
                        places[i / block.offsets.length] + block.offsets[i % block.offsets.length];
            }
            places = longer;
            shape = IntStream.concat(Arrays.stream(shape), Arrays.stream(block.shape)).toArray();
        }
        return new Selection(shape, places);
    }
}
