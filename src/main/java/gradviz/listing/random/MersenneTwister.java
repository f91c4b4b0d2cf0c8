package gradviz.listing.random;

/// The generator MT19937: 32 random bits at a time.
///
/// Source: Matsumoto and Nishimura, 1998, "Mersenne Twister: a 623-dimensionally equidistributed
/// uniform pseudo-random number generator"; `init_genrand` of the version of 2002.
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /// @param seed its lower 32 bits count
    MersenneTwister(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            int before = state[i - 1];
            state[i] = 1_812_433_253 * (before ^ before >>> 30) + i;
        }
    }

    /// {@return 32 random bits}
    int bits() {
        if (next == SIZE) {
            refill();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    /// {@return a number from 0 to before 1, of 53 random bits: `genrand_res53`}
    double real() {
        int high = bits() >>> 5;
        int low = bits() >>> 6;
        return (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0;
    }

    private void refill() {
        for (int i = 0; i < SIZE; i++) {
            int y = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
            int twisted = state[(i + MIDDLE) % SIZE] ^ y >>> 1;
            state[i] = (y & 1) == 0 ? twisted : twisted ^ MATRIX;
        }
        next = 0;
    }
}
