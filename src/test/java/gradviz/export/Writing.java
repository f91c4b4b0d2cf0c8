package gradviz.export;

import gradviz.drawing.Theme;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Parts;
import gradviz.storyboard.select.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A process that writes a lesson in formats: `FOLDER SUFFIX...`.
final class Writing {
    /// The names of the filmstrips among the files.
    static final List<String> FILMSTRIPS = List.of("strip.png", "strip.svg", "strip.pdf");

    private Writing() {}

    public static void main(String[] arguments) throws IOException, Refusal {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (String suffix : List.of(arguments).subList(1, arguments.length)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                write(folder.resolve("plain-" + locale + "." + suffix), locale, false);
                write(folder.resolve("outlined-" + locale + "." + suffix), locale, true);
            }
        }
        for (String name : FILMSTRIPS) {
            strip(folder.resolve(name));
        }
    }

    private static void strip(Path file) throws IOException, Refusal {
        Selection all = Selection.ALL;
        Request request =
                new Request(
                        new Choice(all, new Parts(true, true, false, false), 3),
                        Paper.SCREEN,
                        Locale.KOREAN,
                        Finish.of(Theme.LIGHT, 1));
        Subject subject = Subject.One.of(Run.of(text()));
        Exhibits exhibits = new Exhibits(request);
        Exhibit strip = exhibits.of(subject, exhibits.steps(subject));
        new Exporter(request.finish()).write(strip, 1, file);
    }

    private static String text() {
        return Lessons.named("cleared-first").orElseThrow().text();
    }

    private static void write(Path file, Locale locale, boolean outlined) throws IOException {
        Storyboard storyboard = Storyboard.of(Run.of(text()), Setting.of(locale));
        boolean many = Format.of(file).orElseThrow().holdsMany();
        List<Integer> steps =
                many
                        ? IntStream.rangeClosed(1, storyboard.last()).boxed().toList()
                        : List.of(storyboard.last());
        Finish finish = Finish.of(Theme.LIGHT, 1).with(outlined, outlined);
        new Exporter(finish).write(new Figure(storyboard), steps, file, Progress.NONE);
    }
}
