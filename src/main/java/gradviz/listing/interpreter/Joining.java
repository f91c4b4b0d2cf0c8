package gradviz.listing.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts text and lists behind each other: `+`, and `*` with a number.
final class Joining {
    private Joining() {}

    /// {@return what two things come to, or null where they are not joined but computed with}
    static @Nullable Datum of(String operator, Datum left, Datum right, Session session) {
        if (operator.equals("+")) {
            return added(left, right, session);
        }
        if (!operator.equals("*")) {
            return null;
        }
        if (left instanceof Datum.Whole(long times, _)) {
            return repeated(right, times, session);
        }
        return right instanceof Datum.Whole(long times, _) ? repeated(left, times, session) : null;
    }

    private static @Nullable Datum added(Datum left, Datum right, Session session) {
        if (left instanceof Datum.Text(String a) && right instanceof Datum.Text(String b)) {
            session.grow((long) a.length() + b.length(), (a.length() + b.length()) / 16 + 1);
            return new Datum.Text(a + b);
        }
        if (left instanceof Datum.Sequence(List<Datum> a, boolean list)
                && right instanceof Datum.Sequence(List<Datum> b, boolean other)
                && list == other) {
            session.grow((long) a.size() + b.size(), (long) a.size() + b.size());
            List<Datum> all = new ArrayList<>(a);
            all.addAll(b);
            return new Datum.Sequence(all, list);
        }
        return null;
    }

    private static @Nullable Datum repeated(Datum datum, long times, Session session) {
        long count = Math.max(0, times);
        return switch (datum) {
            case Datum.Text(String text) -> {
                session.grow(size(text.length(), count), size(text.length(), count) / 16 + 1);
                yield new Datum.Text(text.repeat(text.isEmpty() ? 0 : (int) count));
            }
            case Datum.Sequence(List<Datum> items, boolean list) -> {
                long size = size(items.size(), count);
                session.grow(size, size);
                List<Datum> all = new ArrayList<>();
                for (long i = 0; i < count && !items.isEmpty(); i++) {
                    all.addAll(items);
                }
                yield new Datum.Sequence(all, list);
            }
            case Datum _ -> null;
        };
    }

    private static long size(int length, long count) {
        return length == 0 ? 0 : length * Math.min(count, Integer.MAX_VALUE);
    }
}
