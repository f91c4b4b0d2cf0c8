package gradviz.listing.interpreter;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Finds the known name that somebody may have meant.
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /// {@return the known name closest to `written`, the first among equals, or null if all are
    /// far}
    static @Nullable String to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        int bound = Math.max(1, written.length() / 3);
        String nearest = null;
        int least = bound + 1;
        for (String name : known) {
            if (Math.abs(name.length() - written.length()) >= least) {
                continue;
            }
            int distance = name.equalsIgnoreCase(written) ? 0 : distance(written, name);
            boolean shares = written.length() == 1 || distance < Math.max(2, name.length());
            if (distance < least && shares) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /// {@return how many letters must be put in, left out, replaced or swapped with their
    /// neighbour}
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
