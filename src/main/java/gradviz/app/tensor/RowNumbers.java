package gradviz.app.tensor;

import javafx.collections.ObservableListBase;

/// The numbers from 0 on, none of them kept: the items of a table with a million rows.
final class RowNumbers extends ObservableListBase<Integer> {
    private final int count;

    RowNumbers(int count) {
        this.count = count;
    }

    @Override
    public Integer get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        return index;
    }

    @Override
    public int size() {
        return count;
    }
}
