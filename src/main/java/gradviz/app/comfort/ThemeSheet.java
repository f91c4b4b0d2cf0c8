package gradviz.app.comfort;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The colours of a theme as a style sheet, so that windows and picture have them from one place.
///
/// Each ink is a looked-up colour `-gv-NAME`, as `-gv-text-soft`; the style sheets under
/// `assets/css` use these names alone. AtlantaFX gives controls their shapes; its own colours are
/// set here too, so that two windows may wear different themes and a change of theme rebuilds
/// nothing.
public final class ThemeSheet {
    private static final String DATA = "data:text/css;base64,";

    /// Shorter names of the inks that a window uses most.
    private static final Map<String, Ink> SHORT =
            Map.of(
                    "line", Ink.CARD_LINE,
                    "soft", Ink.TEXT_SOFT,
                    "dark", Ink.STRONG,
                    "on-dark", Ink.ON_STRONG);

    /// The colours of AtlantaFX by what they are here.
    private static final Map<String, String> CONTROLS =
            Map.ofEntries(
                    Map.entry("fg-default", "-gv-text"),
                    Map.entry("fg-muted", "-gv-soft"),
                    Map.entry("fg-subtle", "-gv-soft"),
                    Map.entry("fg-emphasis", "-gv-on-dark"),
                    Map.entry("bg-default", "-gv-panel"),
                    Map.entry("bg-overlay", "-gv-panel"),
                    Map.entry("bg-subtle", "-gv-button"),
                    Map.entry("bg-inset", "-gv-paper"),
                    Map.entry("border-default", "-gv-hatch"),
                    Map.entry("border-muted", "-gv-line"),
                    Map.entry("border-subtle", "-gv-line"),
                    Map.entry("shadow-default", "-gv-shade"),
                    Map.entry("base-1", "-gv-leftover-soft"),
                    Map.entry("base-2", "-gv-line"),
                    Map.entry("neutral-emphasis-plus", "-gv-dark"),
                    Map.entry("neutral-emphasis", "-gv-dark"),
                    Map.entry("neutral-muted", "-gv-line"),
                    Map.entry("neutral-subtle", "-gv-button"),
                    Map.entry("accent-fg", "-gv-data"),
                    Map.entry("accent-5", "-gv-dark"),
                    Map.entry("accent-6", "-gv-dark"),
                    Map.entry("accent-emphasis", "-gv-dark"),
                    Map.entry("accent-muted", "-gv-selected"),
                    Map.entry("accent-subtle", "-gv-leftover-soft"),
                    Map.entry("danger-fg", "-gv-wrong"),
                    Map.entry("danger-emphasis", "-gv-wrong"),
                    Map.entry("success-fg", "-gv-right"),
                    Map.entry("success-emphasis", "-gv-right"));

    private ThemeSheet() {}

    /// Dresses a scene or a part of one in the theme of the moment.
    ///
    /// @param stylesheets of a scene, a root or a dialog
    /// @return what ends it
    public static Subscription wear(
            ObservableList<String> stylesheets, ObservableValue<Theme> theme) {
        return theme.subscribe(now -> wear(stylesheets, now));
    }

    /// Dresses a scene or a part of one in a theme; another one is taken off.
    public static void wear(ObservableList<String> stylesheets, Theme theme) {
        String sheet = url(theme);
        for (int i = 0; i < stylesheets.size(); i++) {
            if (stylesheets.get(i).startsWith(DATA)) {
                stylesheets.set(i, sheet);
                return;
            }
        }
        stylesheets.add(sheet);
    }

    /// {@return the sheet as an address that holds it}
    static String url(Theme theme) {
        byte[] bytes = text(theme).getBytes(StandardCharsets.UTF_8);
        return DATA + Base64.getEncoder().encodeToString(bytes);
    }

    /// {@return the sheet}
    static String text(Theme theme) {
        StringBuilder text = new StringBuilder(".root {\n");
        colours(theme).forEach((name, value) -> line(text, "-gv-" + name, value));
        CONTROLS.forEach((name, value) -> line(text, "-color-" + name, value));
        return text.append("}\n").toString();
    }

    /// {@return every colour by its name after `-gv-`}
    static Map<String, String> colours(Theme theme) {
        Map<String, String> colours = new LinkedHashMap<>();
        for (Ink ink : Ink.values()) {
            colours.put(ink.name().toLowerCase(Locale.ROOT).replace('_', '-'), theme.hex(ink));
        }
        SHORT.forEach((name, ink) -> colours.put(name, theme.hex(ink)));
        colours.put("veil", theme.hex(Ink.PAPER) + "aa");
        colours.put("shade", theme.isDark() ? "#000000a0" : theme.hex(Ink.TEXT) + "59");
        return colours;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("    ").append(name).append(": ").append(value).append(";\n");
    }
}
