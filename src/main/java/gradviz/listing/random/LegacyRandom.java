package gradviz.listing.random;

/// Random numbers as `numpy.random.seed`, `rand`, `randn` and `permutation` give them.
///
/// ```java
/// LegacyRandom random = new LegacyRandom(0);
/// random.uniform(); // 0.5488135039273248
/// ```
///
/// Source: NumPy, `numpy/random/src/legacy/legacy-distributions.c` (polar Gauss, the second value
/// kept) and `mtrand.pyx` (`shuffle`).
public final class LegacyRandom {
    /// The largest seed.
    public static final long LARGEST_SEED = 0xffff_ffffL;

    private final MersenneTwister bits;
    private double kept;
    private boolean hasKept;

    /// @param seed from 0 to [#LARGEST_SEED]
    public LegacyRandom(long seed) {
        this.bits = new MersenneTwister(seed);
    }

    /// {@return a number from 0 to before 1}
    public double uniform() {
        return bits.real();
    }

    /// {@return a number of the standard normal distribution}
    public double gauss() {
        if (hasKept) {
            hasKept = false;
            return kept;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2 * bits.real() - 1;
            x2 = 2 * bits.real() - 1;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1 || r2 == 0);
        double f = StrictMath.sqrt(-2 * StrictMath.log(r2) / r2);
        kept = f * x1;
        hasKept = true;
        return f * x2;
    }

    /// {@return the numbers from 0 to before `count`, shuffled}
    public int[] permutation(int count) {
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int j = upTo(i);
            int other = all[j];
            all[j] = all[i];
            all[i] = other;
        }
        return all;
    }

    /// {@return a number from 0 to `most`}
    ///
    /// Draws until a number is small enough, each with no more bits than that takes.
    public int upTo(int most) {
        if (most == 0) {
            return 0;
        }
        int mask = Integer.highestOneBit(most) * 2 - 1;
        int drawn;
        do {
            drawn = bits.bits() & mask;
        } while (drawn > most);
        return drawn;
    }
}
