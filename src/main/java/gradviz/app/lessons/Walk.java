package gradviz.app.lessons;

import java.util.List;

/// Where the arrow keys lead among cards that stand in rows, chapter below chapter.
///
/// @param sizes how many cards each chapter has
/// @param columns how many cards stand in a row
record Walk(List<Integer> sizes, int columns) {
    Walk {
        sizes = List.copyOf(sizes);
    }

    /// {@return the card before or after card `index`, counted through all chapters}
    int along(int index, int places) {
        return Math.clamp((long) index + places, 0, count() - 1);
    }

    /// {@return the card in the same column of the next row, or the nearest to it}
    int down(int index) {
        int chapter = chapterOf(index);
        int inside = index - start(chapter);
        int size = sizes.get(chapter);
        boolean lastRow = inside / columns == (size - 1) / columns;
        if (!lastRow) {
            return start(chapter) + Math.min(inside + columns, size - 1);
        }
        int next = chapter + 1;
        while (next < sizes.size() && sizes.get(next) == 0) {
            next++;
        }
        return next == sizes.size()
                ? index
                : start(next) + Math.min(inside % columns, sizes.get(next) - 1);
    }

    /// {@return the card in the same column of the row before, or -1 above the first row}
    int up(int index) {
        int chapter = chapterOf(index);
        int inside = index - start(chapter);
        if (inside >= columns) {
            return index - columns;
        }
        int before = chapter - 1;
        while (before >= 0 && sizes.get(before) == 0) {
            before--;
        }
        if (before < 0) {
            return -1;
        }
        int lastRow = (sizes.get(before) - 1) / columns * columns;
        return start(before) + Math.min(lastRow + inside, sizes.get(before) - 1);
    }

    private int count() {
        return start(sizes.size());
    }

    private int start(int chapter) {
        return sizes.subList(0, chapter).stream().mapToInt(Integer::intValue).sum();
    }

    private int chapterOf(int index) {
        int chapter = 0;
        while (index >= start(chapter + 1)) {
            chapter++;
        }
        return chapter;
    }
}
