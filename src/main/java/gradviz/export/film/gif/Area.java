package gradviz.export.film.gif;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A rectangle of pixels.
record Area(int left, int top, int width, int height) {

    int pixels() {
        return width * height;
    }

    /// {@return the smallest area that holds every pixel that differs, or null if none does}
    ///
    /// @param width of both pictures
    static @Nullable Area difference(byte[] before, byte[] after, int width) {
        int first = Arrays.mismatch(before, after);
        if (first < 0) {
            return null;
        }
        int top = first / width;
        int bottom = top;
        int left = width;
        int right = 0;
        for (int row = top; row < after.length / width; row++) {
            int from = row * width;
            int start = mismatch(before, after, from, from + width);
            if (start < 0) {
                continue;
            }
            bottom = row;
            left = Math.min(left, start);
            right = Math.max(right, last(before, after, from, from + width));
        }
        return new Area(left, top, right - left + 1, bottom - top + 1);
    }

    private static int mismatch(byte[] before, byte[] after, int from, int to) {
        return Arrays.mismatch(before, from, to, after, from, to);
    }

    private static int last(byte[] before, byte[] after, int from, int to) {
        int at = to - 1;
        while (before[at] == after[at]) {
            at--;
        }
        return at - from;
    }
}
