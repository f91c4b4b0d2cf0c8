package gradviz.cli;

import gradviz.export.Format;
import gradviz.export.film.FrameSize;
import gradviz.export.film.Screening;
import gradviz.export.film.gif.GifWriter;
import gradviz.storyboard.select.Selection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of films.
final class FilmOptions {
    private static final int MOST_FPS = 60;

    private static final Pattern SIZE = Pattern.compile("([0-9]{2,4})[xX×]([0-9]{2,4})");

    @Option(names = "--fps", paramLabel = "N")
    @Nullable Integer fps;

    @Option(names = "--speed", paramLabel = "FACTOR")
    @Nullable Double speed;

    @Option(names = "--from", paramLabel = "N")
    @Nullable Integer from;

    @Option(names = "--to", paramLabel = "N")
    @Nullable Integer to;

    @Option(names = "--hold", paramLabel = "SECONDS")
    @Nullable Double hold;

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT")
    @Nullable String size;

    @Option(names = "--once")
    boolean once;

    /// {@return what is wrong with these options for the formats of the outputs, if anything is}
    Optional<Mistake> mistake(List<Format> formats) {
        Map<String, Object> given = given();
        if (formats.stream().noneMatch(Format::plays)) {
            return given.keySet().stream()
                    .sorted()
                    .findFirst()
                    .map(name -> new Mistake("cli.film.only", Map.of("option", "--" + name)));
        }
        int most = formats.contains(Format.GIF) ? GifWriter.MOST_FPS : MOST_FPS;
        given.put("most", most);
        given.putIfAbsent("from", 1);
        given.putIfAbsent("to", "last");
        return Optional.ofNullable(wrong(most)).map(key -> new Mistake(key, given));
    }

    private @Nullable String wrong(int mostFps) {
        if (fps != null && (fps < 1 || fps > mostFps)) {
            return "cli.film.fps";
        }
        if (speed != null && !(speed >= 0.1 && speed <= 10)) {
            return "cli.film.speed";
        }
        if (hold != null && !(hold >= 0 && hold <= 600)) {
            return "cli.film.hold";
        }
        if (first() < 1 || (to != null && to < first())) {
            return "cli.film.range";
        }
        return size == null || frameSize(size) != null ? null : "cli.film.size";
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new HashMap<>();
        put(given, "fps", fps);
        put(given, "speed", speed);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "hold", hold);
        put(given, "size", size);
        put(given, "once", once ? true : null);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /// {@return the steps from one to another, if either was given}
    Optional<Selection> stretch() {
        if (to != null) {
            return Optional.of(Selection.between(first(), to));
        }
        return Optional.ofNullable(from).map(Selection::from);
    }

    Screening screening() {
        Screening usual = Screening.USUAL;
        return new Screening(
                fps,
                speed == null ? usual.speed() : speed,
                hold == null ? usual.hold() : Duration.ofMillis(Math.round(hold * 1000)),
                size == null ? null : frameSize(size),
                !once);
    }

    private int first() {
        return from == null ? 1 : from;
    }

    private static @Nullable FrameSize frameSize(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        boolean fits = Math.min(width, height) >= 16 && Math.max(width, height) <= 4096;
        return fits ? new FrameSize(width, height) : null;
    }
}
