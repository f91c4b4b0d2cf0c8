package gradviz.export.film.gif;

import java.util.Arrays;
import java.util.Collection;

/// The colours of a GIF, one table for all of its frames. A colour becomes the nearest there is.
final class Palette {
    /// The index of a pixel that stays as it was; it has no colour.
    static final int TRANSPARENT = 255;

    private static final int BITS = 16;

    private final int[] colours;
    private final int[] asked = new int[1 << BITS];
    private final byte[] answered = new byte[1 << BITS];

    /// @param colours opaque ones as `0xrrggbb`
    /// @throws IllegalArgumentException if there are none, or more than 255
    Palette(Collection<Integer> colours) {
        if (colours.isEmpty() || colours.size() > TRANSPARENT) {
            throw new IllegalArgumentException(colours.size() + " colours");
        }
        this.colours = colours.stream().mapToInt(Integer::intValue).toArray();
        Arrays.fill(asked, -1);
    }

    /// {@return how many colours there are}
    int size() {
        return colours.length;
    }

    /// {@return the colour of an index as `0xrrggbb`}
    int rgb(int index) {
        return colours[index];
    }

    /// {@return the index of the colour that is nearest to one}
    ///
    /// @param rgb opaque, as `0xrrggbb`
    byte index(int rgb) {
        int slot = (rgb * 0x9E3779B1) >>> (32 - BITS);
        if (asked[slot] != rgb) {
            asked[slot] = rgb;
            answered[slot] = (byte) nearest(rgb);
        }
        return answered[slot];
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = squaredDistance(rgb, colours[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    static int squaredDistance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
