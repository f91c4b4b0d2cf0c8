package gradviz.app.tensor;

import gradviz.trace.NumpyText;
import gradviz.trace.Value;

/// Arrays as the lists that a listing could be given: `[[1.0, 2.0], [3.0, 4.0]]`.
final class ListText {
    private final Value value;
    private final int[] shape;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private ListText(Value value) {
        this.value = value;
        this.shape = value.shape();
    }

    static String of(Value value) {
        ListText list = new ListText(value);
        list.write(0);
        return list.text.toString();
    }

    private void write(int axis) {
        if (axis == shape.length) {
            text.append(NumpyText.number(value.at(at++)));
            return;
        }
        text.append('[');
        for (int i = 0; i < shape[axis]; i++) {
            text.append(i == 0 ? "" : ", ");
            write(axis + 1);
        }
        text.append(']');
    }
}
