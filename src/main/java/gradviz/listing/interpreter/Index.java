package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An index, once its numbers are known.
sealed interface Index {
    Span span();

    record Whole(long value, Span span) implements Index {}

    /// Several indices, as an array of whole numbers.
    record Many(Tensor values, Span span) implements Index {}

    /// What of an array is to be taken, as truths in the shape of its axes.
    record Mask(Tensor truths, Span span) implements Index {
        /// {@return for each axis the indices where it is true}
        List<Index> spelledOut() {
            int rank = truths.rank();
            int[] chosen =
                    IntStream.range(0, truths.size()).filter(i -> truths.at(i) != 0).toArray();
            List<Index> all = new ArrayList<>();
            int step = truths.size();
            for (int axis = 0; axis < rank; axis++) {
                int size = truths.shape()[axis];
                step /= Math.max(1, size);
                double[] along = new double[chosen.length];
                for (int i = 0; i < along.length; i++) {
                    along[i] = chosen[i] / step % size;
                }
                all.add(new Many(Tensor.of(new int[] {along.length}, along), span));
            }
            return all;
        }
    }

    /// `None`: an axis of length 1 is put in.
    record New(Span span) implements Index {}

    record Rest(Span span) implements Index {}

    record Range(Span span, @Nullable Long start, @Nullable Long stop, long step) implements Index {
        /// {@return the indices of an axis, as Python's slices count them}
        int[] of(int size) {
            long first = start == null ? step > 0 ? 0 : size - 1 : clamped(start, size);
            long end = stop == null ? step > 0 ? size : -1 : clamped(stop, size);
            long count =
                    step > 0 ? (end - first + step - 1) / step : (end - first + step + 1) / step;
            return IntStream.range(0, (int) Math.max(0, count))
                    .map(i -> (int) (first + i * step))
                    .toArray();
        }

        private long clamped(long bound, int size) {
            long counted = bound < 0 ? bound + size : bound;
            return step > 0 ? Math.clamp(counted, 0L, size) : Math.clamp(counted, -1L, size - 1);
        }
    }

    /// {@return the indices in brackets: a tuple stands for its items}
    static List<Index> all(Datum datum, Span span) {
        return datum instanceof Datum.Sequence(List<Datum> items, boolean list) && !list
                ? items.stream().map(item -> of(item, span)).toList()
                : List.of(of(datum, span));
    }

    static Index of(Datum datum, Span span) {
        return switch (datum) {
            case Datum.Whole(long value, _) -> new Whole(value, span);
            case Datum.None _ -> new New(span);
            case Datum.Array array
                    when array.elements() == Elements.TRUTH && array.tensor().rank() > 0 ->
                    new Mask(array.tensor(), span);
            case Datum.Array array -> new Many(array.tensor(), span);
            case Datum.Held held -> new Many(held.variable().data(), span);
            case Datum.Sequence sequence -> of(ArrayReading.of(sequence, span), span);
            case Datum other -> throw Fault.at(span, Complaint.INDEX_TYPE, "type", other.type());
        };
    }
}
