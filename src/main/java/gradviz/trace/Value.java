package gradviz.trace;

import gradviz.engine.Tensor;

/// The numbers of an array as they were at one time, with their shape; it never changes.
public final class Value {
    private final Tensor numbers;

    private Value(Tensor numbers) {
        this.numbers = numbers;
    }

    /// {@return what `tensor` holds now}
    public static Value of(Tensor tensor) {
        return new Value(tensor.snapshot());
    }

    /// {@return the numbers `data` in row-major order, with a shape that holds as many}
    public static Value of(int[] shape, double... data) {
        return new Value(Tensor.of(shape, data));
    }

    public boolean isScalar() {
        return numbers.rank() == 0;
    }

    public int size() {
        return numbers.size();
    }

    /// {@return the element at row-major position `index`}
    public double at(int index) {
        return numbers.at(index);
    }

    public int[] shape() {
        return numbers.shape();
    }

    /// {@return the shape as Python writes it: `()`, `(3,)`, `(2, 3)`}
    public String shapeText() {
        return numbers.shapeText();
    }

    /// {@return the numbers as NumPy prints them: `3.0`, `[1. 2.]`}
    @Override
    public String toString() {
        return NumpyText.of(numbers.shape(), numbers.toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
