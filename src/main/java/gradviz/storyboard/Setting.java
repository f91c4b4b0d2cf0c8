package gradviz.storyboard;

import gradviz.graph.fold.Fold;
import gradviz.layout.Style;
import gradviz.storyboard.picture.Metrics;
import java.util.Locale;

/// How a storyboard is told and drawn.
///
/// @param locale of its sentences: Korean, else English
/// @param textScale of everything that is drawn, 1 for 16-pixel names
/// @param spacing of the distances between things, 1 as designed for this size of text
/// @param spread of the distances between columns alone, less than 1 where width is short
/// @param width in pixels; a graph that would be wider is set in rows
/// @param ledgers whether sums are told on cards of their own, else beneath the pills
/// @param fold which of the loops' passes and calls are one node each
public record Setting(
        Locale locale,
        double textScale,
        double spacing,
        double spread,
        double width,
        boolean ledgers,
        Fold fold) {

    public Setting(Locale locale, double textScale, double spacing) {
        this(locale, textScale, spacing, 1, Double.POSITIVE_INFINITY, true, Fold.NONE);
    }

    public Setting(Locale locale, double textScale) {
        this(locale, textScale, 1);
    }

    /// {@return the sizes of what is drawn; where things stand closer together, sums are lower too}
    Metrics metrics() {
        return new Metrics(textScale, spacing < 1);
    }

    /// {@return the distances between what is drawn}
    Style style() {
        return new Style(textScale * spacing, spread, width);
    }

    /// {@return text at its usual size}
    public static Setting of(Locale locale) {
        return new Setting(locale, 1);
    }

    /// {@return the same with columns nearer each other, or further apart}
    public Setting withSpread(double other) {
        return new Setting(locale, textScale, spacing, other, width, ledgers, fold);
    }

    /// {@return the same with sums on cards, or without}
    public Setting withLedgers(boolean wanted) {
        return new Setting(locale, textScale, spacing, spread, width, wanted, fold);
    }

    /// {@return the same with a limit to the width}
    public Setting withWidth(double other) {
        return new Setting(locale, textScale, spacing, spread, other, ledgers, fold);
    }

    /// {@return the same with things closer together, or further apart}
    public Setting withSpacing(double other) {
        return new Setting(locale, textScale, other, spread, width, ledgers, fold);
    }

    /// {@return the same in another language}
    public Setting in(Locale other) {
        return new Setting(other, textScale, spacing, spread, width, ledgers, fold);
    }

    /// {@return the same with other things folded}
    public Setting withFold(Fold other) {
        return new Setting(locale, textScale, spacing, spread, width, ledgers, other);
    }
}
