package gradviz.export;

import gradviz.drawing.Theme;
import gradviz.export.tex.TexForm;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Length;
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
    static final List<String> FILMSTRIPS =
            List.of("strip.png", "strip.svg", "strip.pdf", "strip.tex");

    /// Comparisons, side by side and above each other.
    static final List<String> PAIRS =
            List.of("pair.png", "pair.svg", "pair.pdf", "pair.tex", "pair.gif", "pair-90mm.pdf");

    /// Pages with every part, in rows.
    static final List<String> PAGES =
            List.of("page.png", "page.svg", "page.pdf", "page.tex", "page.gif");

    private static final Selection ALL = Selection.ALL;
    private static final Selection SOME = Selection.between(6, 9);
    private static final Parts STRIP = new Parts(true, true, false, false);
    private static final Paper COLUMN =
            new Paper(new Length(8, Length.Unit.PT), new Length(90, Length.Unit.MM));

    private Writing() {}

    public static void main(String[] arguments) throws IOException, Refusal {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (String suffix : List.of(arguments).subList(1, arguments.length)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                write(folder.resolve("plain-" + locale + "." + suffix), locale, false);
                write(folder.resolve("outlined-" + locale + "." + suffix), locale, true);
            }
        }
        Subject one = Subject.One.of(Run.of(text()));
        PairRun runs = PairRun.of(text(), Pair.OVERWRITE_SUM);
        for (String name : FILMSTRIPS) {
            write(folder.resolve(name), one, new Choice(ALL, STRIP, 3), Paper.SCREEN);
        }
        for (String name : PAIRS) {
            Paper paper = name.contains("mm") ? COLUMN : Paper.SCREEN;
            Subject two = Subject.Two.of(runs, Locale.KOREAN, paper.textScale());
            write(folder.resolve(name), two, new Choice(SOME, Parts.FIGURE, 0), paper);
        }
        for (String name : PAGES) {
            write(folder.resolve(name), one, new Choice(SOME, Parts.ALL, 0), COLUMN);
        }
    }

    private static void write(Path file, Subject subject, Choice choice, Paper paper)
            throws IOException, Refusal {
        Finish finish = Finish.of(Theme.LIGHT, 1).with(TexForm.SLIDES);
        Exhibits exhibits = new Exhibits(new Request(choice, paper, Locale.KOREAN, finish));
        List<Integer> steps = exhibits.steps(subject);
        Exhibit exhibit = exhibits.of(subject, steps);
        boolean many = Format.of(file).orElseThrow().holdsMany() && !choice.isFilmstrip();
        List<Integer> written = many ? steps : List.of(steps.getFirst());
        new Exporter(finish).write(exhibit, written, file, Progress.NONE);
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
