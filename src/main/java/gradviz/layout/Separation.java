package gradviz.layout;

/// Places things in a row, each as near its target as their distances allow.
///
/// The squares of the misses are minimal: the row is cut into blocks that touch, and blocks that
/// would overlap are merged.
///
/// Source: Best, Chakravarti, "Active set algorithms for isotonic regression", 1990.
final class Separation {
    private final double[] positions;
    private final double[] weights;
    private final int[] starts;
    private int blocks;

    private Separation(int count) {
        positions = new double[count];
        weights = new double[count];
        starts = new int[count];
    }

    /// @param targets where each would like to be
    /// @param weights how much it minds, all above 0
    /// @param gaps the least distance of each from the one before; the first is not read
    /// @return where each is
    static double[] place(double[] targets, double[] weights, double[] gaps) {
        Separation row = new Separation(targets.length);
        double[] shifts = new double[targets.length];
        for (int i = 0; i < targets.length; i++) {
            shifts[i] = i == 0 ? 0 : shifts[i - 1] + gaps[i];
            row.append(i, targets[i] - shifts[i], weights[i]);
        }
        double[] placed = new double[targets.length];
        for (int block = 0; block < row.blocks; block++) {
            int end = block + 1 < row.blocks ? row.starts[block + 1] : targets.length;
            for (int i = row.starts[block]; i < end; i++) {
                placed[i] = row.positions[block] + shifts[i];
            }
        }
        return placed;
    }

    private void append(int start, double position, double weight) {
        starts[blocks] = start;
        positions[blocks] = position;
        weights[blocks] = weight;
        blocks++;
        while (blocks > 1 && positions[blocks - 2] > positions[blocks - 1]) {
            merge(blocks - 2, blocks - 1);
        }
    }

    private void merge(int upper, int lower) {
        double weight = weights[upper] + weights[lower];
        double moment = positions[upper] * weights[upper] + positions[lower] * weights[lower];
        positions[upper] = moment / weight;
        weights[upper] = weight;
        blocks--;
    }
}
