package gradviz.app.export;

import gradviz.export.Format;
import gradviz.export.film.FrameSize;
import gradviz.export.film.gif.GifWriter;
import gradviz.storyboard.page.Length;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers and lengths of a form, with the limits that the command line has.
final class Figures {
    private static final double PX_PER_INCH = 96;
    private static final double MOST_SCALE = 16;
    private static final int MOST_FPS = 60;
    private static final Pattern DPI = Pattern.compile("(?i)(.+?)\\s*dpi");
    private static final Pattern SIZE = Pattern.compile("([0-9]{2,4})\\s*[xX×]\\s*([0-9]{2,4})");

    private Figures() {}

    /// {@return pixels of a raster to each of the drawing}
    static double scale(String written) throws Mistake {
        Matcher dpi = DPI.matcher(written.strip());
        double scale =
                dpi.matches()
                        ? number(dpi.group(1)).orElse(-1.0) / PX_PER_INCH
                        : number(written).orElse(-1.0);
        return within(scale, 1e-6, MOST_SCALE, "export.bad.scale", written);
    }

    /// {@return how large the names of nodes are}
    static Length text(String written) throws Mistake {
        Length length = length(written).orElse(new Length(0, Length.Unit.PX));
        within(length.px(), 4, 128, "export.bad.text", written);
        return length;
    }

    /// {@return the most width}
    static Length width(String written) throws Mistake {
        Length length = length(written).orElse(new Length(0, Length.Unit.PX));
        within(length.px(), 1e-6, Double.MAX_VALUE, "export.bad.width", written);
        return length;
    }

    /// {@return frames a second}
    static int fps(String written, Format format) throws Mistake {
        int most = mostFps(format);
        String text = written.strip();
        int fps = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (fps < 1 || fps > most) {
            throw new Mistake("export.bad.fps", Map.of("text", written, "most", most));
        }
        return fps;
    }

    static double speed(String written) throws Mistake {
        return within(number(written).orElse(-1.0), 0.1, 10, "export.bad.speed", written);
    }

    /// {@return seconds}
    static double hold(String written) throws Mistake {
        return within(number(written).orElse(-1.0), 0, 600, "export.bad.hold", written);
    }

    static FrameSize size(String written) throws Mistake {
        Matcher matcher = SIZE.matcher(written.strip());
        if (matcher.matches()) {
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (Math.min(width, height) >= 16 && Math.max(width, height) <= 4096) {
                return new FrameSize(width, height);
            }
        }
        throw new Mistake("export.bad.size", Map.of("text", written));
    }

    private static int mostFps(Format format) {
        return format == Format.GIF ? GifWriter.MOST_FPS : MOST_FPS;
    }

    private static Optional<Length> length(String written) {
        return Length.parse(written.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    private static Optional<Double> number(String written) {
        String text = written.strip();
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                ? Optional.of(Double.parseDouble(text))
                : Optional.empty();
    }

    private static double within(
            double number, double least, double most, String key, String written) throws Mistake {
        if (number >= least && number <= most) {
            return number;
        }
        throw new Mistake(key, Map.of("text", written));
    }
}
