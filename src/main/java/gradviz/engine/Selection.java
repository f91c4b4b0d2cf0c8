package gradviz.engine;

/// Which elements of an array are taken, and the shape they have then.
///
/// @param shape of the result
/// @param positions in the array, in row-major order of the result; one may occur several times
public record Selection(int[] shape, int[] positions) {
    /// {@return the elements taken from an array}
    public Tensor from(Tensor tensor) {
        return tensor.at(shape, positions);
    }

    /// {@return zeros in a shape, with elements added where they were taken from}
    public Tensor into(int[] whole, Tensor taken) {
        double[] all = new double[Shapes.room(whole)];
        for (int i = 0; i < positions.length; i++) {
            all[positions[i]] += taken.at(i);
        }
        return Tensor.of(whole, all);
    }
}
