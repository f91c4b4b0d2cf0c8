package gradviz.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.session.HandTimes;
import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.compare.Comparison;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportModelTest {
    private static final Setting SETTING = Setting.of(Locale.ENGLISH);
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
    private static final String TEXT = Lessons.named("used-twice").orElseThrow().text();

    @TempDir Path folder;

    private final HandTimes times = new HandTimes();
    private final List<String> told = new ArrayList<>();

    @Test
    void suggestsAPictureOfTheStepOnShowInTheThemeOfTheWindow() {
        ExportModel model = model(new Origin.Named("lesson:used-twice"));

        assertThat(line(model))
                .isEqualTo(
                        "gradviz export lesson:used-twice -o "
                                + folder.resolve("used-twice-7.png")
                                + " --step 7 --theme dark --locale en");
    }

    @Test
    void saysAtOnceThatWrittenStepsMeanNothing() {
        ExportModel model = model(new Origin.Unsaved());
        model.form().steps.set(Steps.WRITTEN);

        model.form().written.set("sum:z");
        assertThat(model.troubleProperty().get())
                .isEqualTo("No step here is meant by sum:z; there are 9 steps.");
        model.form().written.set("2,,?");
        assertThat(model.troubleProperty().get()).startsWith("No steps are meant by 2,,?.");
        model.form().written.set("2,sum:x");
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void namesAFileForEachStepWhereTheFormatHoldsOne() {
        ExportModel model = model(new Origin.Unsaved());

        model.form().steps.set(Steps.ALL);
        assertThat(model.form().name.get()).isEqualTo("used-twice-{step}");
        model.form().format.set(Format.PDF);
        assertThat(model.form().name.get()).isEqualTo("used-twice");
        model.form().name.set("mine");
        model.form().format.set(Format.SVG);
        assertThat(model.form().name.get()).isEqualTo("mine-{step}");
        model.form().columns.set(3);
        assertThat(model.form().name.get()).isEqualTo("mine");
    }

    @Test
    void whatPlaysShowsAllStepsUntilAPictureIsChosenAgain() {
        ExportModel model = model(new Origin.Unsaved());

        model.form().format.set(Format.GIF);
        assertThat(model.form().steps.get()).isEqualTo(Steps.ALL);
        model.form().format.set(Format.PNG);
        assertThat(model.form().steps.get()).isEqualTo(Steps.THIS);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void showsWhatEveryFormatWillLookLike(Format format) {
        ExportModel model = model(new Origin.Unsaved());

        model.form().format.set(format);
        settle();

        assertThat(model.troubleProperty().get()).isEmpty();
        Preview preview = model.previewProperty().get();
        assertThat(preview).isNotNull();
        boolean text = format == Format.JSON || format == Format.DOT;
        assertThat(preview.look() instanceof Preview.Look.Lines).isEqualTo(text);
        assertThat(preview.summary()).contains(" · ");
    }

    @Test
    void ofManyChangesOnlyTheLastIsLookedAt() {
        ExportModel model = model(new Origin.Unsaved());

        model.form().scale.set("1");
        model.form().scale.set("3");
        times.pass(Duration.ofSeconds(1));

        assertThat(times.workWaiting()).isEqualTo(1);
    }

    @Test
    void aPreviewThatComesTooLateIsNotShown() {
        ExportModel model = model(new Origin.Unsaved());
        times.pass(Duration.ofSeconds(1));

        model.form().scale.set("three");
        times.finishWork();

        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.troubleProperty().get()).startsWith("The scale is a number");
    }

    @Test
    void saysWhichWidthWouldDo() {
        ExportModel model = model(new Origin.Unsaved());

        model.form().width.set("10mm");
        settle();

        assertThat(model.troubleProperty().get())
                .startsWith("No picture is as narrow as 10mm. The smallest width that works is ");
        model.start(ends());
        times.finishWork();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GIF, fps, 51, Frames a second are a whole number from 1 to 50",
        "MP4, fps, 0, Frames a second are a whole number from 1 to 60",
        "GIF, speed, 11, The speed is a number from 0.1 to 10",
        "GIF, hold, -1, The end is held for 0 to 600 seconds",
        "GIF, size, 10x10, The frame size is a width and a height",
        "PNG, text, 1pt, The text size is from 3pt to 96pt",
        "PNG, scale, 17, The scale is a number above 0 and at most 16",
        "PNG, width, wide, The width limit is a length"
    })
    void refusesWhatTheCommandLineRefuses(Format format, String field, String text, String says) {
        ExportModel model = model(new Origin.Unsaved());
        Form form = model.form();
        form.format.set(format);

        switch (field) {
            case "fps" -> form.fps.set(text);
            case "speed" -> form.speed.set(text);
            case "hold" -> form.hold.set(text);
            case "size" -> form.size.set(text);
            case "text" -> form.text.set(text);
            case "scale" -> form.scale.set(text);
            case "width" -> form.width.set(text);
            default -> throw new IllegalArgumentException(field);
        }

        assertThat(model.troubleProperty().get()).startsWith(says);
    }

    @Test
    void whatDoesNotBelongToTheFormatCannotBeWrong() {
        ExportModel model = model(new Origin.Unsaved());

        model.form().fps.set("many");

        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void dotsToTheInchAreAScale() {
        ExportModel model = model(new Origin.Named("a.py"));

        model.form().scale.set("300 dpi");

        assertThat(line(model)).contains("--scale 3.125");
    }

    @Test
    void writesAFileForEachStep() throws IOException {
        ExportModel model = model(new Origin.Unsaved());
        model.form().format.set(Format.SVG);
        model.form().steps.set(Steps.WRITTEN);
        model.form().written.set("2,5-6");

        model.start(ends());
        times.finishWork();

        assertThat(told).containsExactly("done 3", "over true");
        assertThat(files())
                .containsExactly("used-twice-2.svg", "used-twice-5.svg", "used-twice-6.svg");
        assertThat(model.existing()).hasSize(3);
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void theProgressOfAFilmGrowsWithItsSteps() {
        ExportModel model = model(new Origin.Unsaved());
        model.form().format.set(Format.GIF);
        model.form().scale.set("0.5");
        List<Double> parts = new ArrayList<>();
        model.progressProperty().subscribe(part -> parts.add(part.doubleValue()));

        model.start(ends());
        times.finishWork();

        assertThat(parts).isSorted().hasSizeGreaterThan(7).endsWith(1.0);
    }

    @Test
    void aCancelledFilmLeavesNothing() throws IOException {
        ExportModel model = model(new Origin.Unsaved());
        model.form().format.set(Format.GIF);

        model.start(ends());
        assertThat(model.runningProperty().get()).isTrue();
        model.cancel();
        times.finishWork();

        assertThat(told).containsExactly("over false");
        assertThat(files()).isEmpty();
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void tellsWhichFileCannotBeWritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        ExportModel model = model(new Origin.Unsaved());
        model.form().folder.set(taken);

        model.start(ends());
        times.finishWork();

        assertThat(told).containsExactly("failed used-twice-7.png", "over false");
    }

    @Test
    void hasNoCommandForATextThatIsNotSaved() {
        ExportModel model = model(new Origin.Unsaved());

        assertThat(model.command())
                .isEqualTo(new Copyable.Nothing("A command needs a file: save the listing first."));
    }

    @Test
    void exportsAComparisonToWhatHoldsPictures() throws IOException {
        Comparison comparison = Comparison.of(PairRun.of(TEXT, Pair.OVERWRITE_SUM), SETTING);
        Piece piece = Piece.of(comparison, 7, "used-twice", new Origin.Named("lesson:used-twice"));
        ExportModel model = new ExportModel(piece, MESSAGES, times, Theme.LIGHT, folder);

        assertThat(model.formats())
                .contains(Format.PNG, Format.MP4)
                .doesNotContain(Format.HTML, Format.JSON, Format.DOT);
        assertThat(model.usesProperty().get()).doesNotContain(Option.PARTS);
        assertThat(line(model)).contains("--compare overwrite,sum");
        model.start(ends());
        times.finishWork();
        assertThat(files()).containsExactly("used-twice-overwrite-sum-7.png");
    }

    private ExportModel model(Origin origin) {
        Storyboard storyboard = Storyboard.of(Run.of(TEXT), SETTING);
        Piece piece = Piece.of(storyboard, 7, "used-twice", origin);
        return new ExportModel(piece, MESSAGES, times, Theme.DARK, folder);
    }

    private void settle() {
        times.pass(Duration.ofSeconds(1));
        times.finishWork();
    }

    private static String line(ExportModel model) {
        return ((Copyable.Line) model.command()).text();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ExportModel.Ends ends() {
        return new ExportModel.Ends() {
            @Override
            public void done(List<Path> files) {
                told.add("done " + files.size());
            }

            @Override
            public void failed(Path file, IOException reason) {
                told.add("failed " + file.getFileName());
            }

            @Override
            public void over(boolean written) {
                told.add("over " + written);
            }
        };
    }
}
