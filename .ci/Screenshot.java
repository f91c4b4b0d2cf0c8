import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// Waits until the screen shows the window with a lesson, or the time is up, and keeps what it saw:
/// `java .ci/Screenshot.java OUT.png [SECONDS]`. Status 0 says that the lesson is there.
final class Screenshot {
    /// The least number of pixels of each colour of the light theme that a lesson shows.
    private static final Map<String, Integer> LEAST = new LinkedHashMap<>();

    static {
        LEAST.put("f6f7f9 paper", 200_000);
        LEAST.put("ffffff panel", 50_000);
        LEAST.put("3d4654 function box", 1_000);
        LEAST.put("0072b2 data", 100);
        LEAST.put("1b2430 text", 300);
    }

    public static void main(String[] args) throws Exception {
        var out = new File(args[0]);
        long end = System.nanoTime() + 1_000_000_000L * (args.length > 1 ? Integer.parseInt(args[1]) : 60);
        var robot = new Robot();
        var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        String missing;
        do {
            robot.delay(500);
            missing = missing(robot.createScreenCapture(screen));
        } while (!missing.isEmpty() && System.nanoTime() < end);

        robot.delay(1_000);
        var picture = robot.createScreenCapture(screen);
        missing = missing(picture);
        write(picture, out);
        System.out.println(missing.isEmpty() ? "the window shows the lesson: " + out : missing);
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    private static String missing(BufferedImage picture) {
        var seen = new LinkedHashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        var missing = new StringBuilder();
        LEAST.forEach(
                (colour, least) -> {
                    int pixels = seen.getOrDefault(Integer.parseInt(colour.substring(0, 6), 16), 0);
                    if (pixels < least) {
                        missing.append("%s: %d pixels, not %d%n".formatted(colour, pixels, least));
                    }
                });
        return missing.toString();
    }

    private static void write(BufferedImage picture, File out) throws IOException {
        out.getAbsoluteFile().getParentFile().mkdirs();
        ImageIO.write(picture, "png", out);
    }
}
