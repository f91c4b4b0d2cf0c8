package gradviz.export.web;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import gradviz.render.ClassedSvg;

/// The themes as a style sheet: the colours are variables on the root element, which may name its
/// theme; lines differ in weight and dashes.
///
/// Without a name the page is light or dark as the reader likes. On paper it is light, or the print
/// theme where that is chosen.
record Palette(ClassedSvg svg) {

    String css() {
        StringBuilder css = new StringBuilder();
        css.append(":root{").append(inks(Theme.LIGHT)).append("}");
        css.append(ClassedSvg.fills()).append(svg.lines(Theme.LIGHT, ""));
        css.append(theme(Theme.PRINT));
        css.append("@media screen{").append(theme(Theme.DARK));
        css.append(theme(Theme.PROJECTOR)).append("}");
        css.append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){");
        css.append(inks(Theme.DARK)).append("}}");
        return css.toString();
    }

    private String theme(Theme theme) {
        String selector = "[data-theme=" + theme.name() + "]";
        String lines = svg.lines(theme, selector + " ");
        boolean asLight = svg.lines(theme, "").equals(svg.lines(Theme.LIGHT, ""));
        return ":root" + selector + "{" + inks(theme) + "}" + (asLight ? "" : lines);
    }

    private static String inks(Theme theme) {
        StringBuilder css =
                new StringBuilder("color-scheme:" + (theme.isDark() ? "dark" : "light"));
        for (Ink ink : Ink.values()) {
            css.append(";%s:%s".formatted(ClassedSvg.variable(ink), theme.hex(ink)));
        }
        return css.toString();
    }
}
