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
import java.util.Locale;
import java.util.stream.IntStream;

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
                case Index.Rest _, Index.Mask _ -> throw new IllegalStateException("spelled out");
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
        long named = indices.stream().mapToInt(Picking::axesOf).sum();
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
        int axis = 0;
        for (Index index : indices) {
            switch (index) {
                case Index.Rest _ -> all.addAll(whole);
                case Index.Mask mask -> {
                    checkShape(mask, axis);
                    all.addAll(mask.spelledOut());
                }
                case Index _ -> all.add(index);
            }
            axis += index instanceof Index.Rest ? whole.size() : axesOf(index);
        }
        if (rests == 0) {
            all.addAll(whole);
        }
        return all;
    }

    private static int axesOf(Index index) {
        return switch (index) {
            case Index.New _, Index.Rest _ -> 0;
            case Index.Mask mask -> mask.truths().rank();
            case Index.Whole _, Index.Many _, Index.Range _ -> 1;
        };
    }

    private void checkShape(Index.Mask mask, int axis) {
        int[] truths = mask.truths().shape();
        if (!Arrays.equals(
                truths, Arrays.copyOfRange(tensor.shape(), axis, axis + truths.length))) {
            throw Fault.at(
                    mask.span(),
                    Complaint.MASK_SHAPE,
                    "mask",
                    mask.truths().shapeText(),
                    "shape",
                    tensor.shapeText());
        }
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

    private int room(long count) {
        if (count > Tensor.MOST) {
            String limit = String.format(Locale.ROOT, "%,d", Tensor.MOST);
            throw Fault.at(
                    place, Complaint.LIMIT_ARRAY, "shape", "(" + count + ",)", "limit", limit);
        }
        return (int) count;
    }

    private Selection joined() {
        int[] places = {0};
        int[] shape = {};
        for (Block block : blocks) {
            int[] longer = new int[room((long) places.length * block.offsets.length)];
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
