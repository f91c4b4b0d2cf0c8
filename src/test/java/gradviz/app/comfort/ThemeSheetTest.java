package gradviz.app.comfort;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class ThemeSheetTest {
    private static final Path SHEETS = Path.of("assets", "css");
    private static final Pattern NAME = Pattern.compile("-gv-([a-z0-9-]+)");
    private static final Pattern COLOUR =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|[:"
                            + " ,](white|black|gr[ae]y|red|blue)\\b");

    @Test
    void everyInkIsAColourOfTheSheet() {
        for (Theme theme : Theme.ALL) {
            Map<String, String> colours = ThemeSheet.colours(theme);
            for (Ink ink : Ink.values()) {
                String name = ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(colours).containsEntry(name, theme.hex(ink));
            }
        }
    }

    @Test
    void styleSheetsUseColoursThatThemesHaveAndNoneOfTheirOwn() throws IOException {
        Map<String, String> known = ThemeSheet.colours(Theme.LIGHT);
        for (Path sheet : sheets()) {
            String text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(COLOUR.matcher(text).results().map(match -> match.group()))
                    .as("colours written into %s", sheet)
                    .isEmpty();
            List<String> used = new ArrayList<>();
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                used.add(names.group(1));
            }
            assertThat(known.keySet()).as("%s", sheet).containsAll(used);
        }
    }

    @Test
    void theSheetIsCssThatTheToolkitReads() {
        for (Theme theme : Theme.ALL) {
            CssParser.errorsProperty().clear();
            assertThat(new CssParser().parse(ThemeSheet.text(theme)).getRules()).hasSize(1);
            assertThat(CssParser.errorsProperty()).isEmpty();
        }
    }

    @Test
    void aThemePutOnTakesTheOneBeforeOff() {
        ObservableList<String> sheets = FXCollections.observableArrayList("/css/stage.css");
        ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

        ThemeSheet.wear(sheets, theme);
        theme.set(Theme.DARK);

        assertThat(sheets).containsExactly("/css/stage.css", ThemeSheet.url(Theme.DARK));
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).hasSizeGreaterThanOrEqualTo(3);
            return sheets;
        }
    }
}
