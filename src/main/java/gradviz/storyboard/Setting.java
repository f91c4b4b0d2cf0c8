package gradviz.storyboard;

import gradviz.graph.fold.Fold;
import gradviz.storyboard.picture.Metrics;
import java.util.Locale;

/// How a storyboard is told and drawn.
///
/// @param locale of its sentences: Korean, else English
/// @param textScale of everything that is drawn, 1 for 16-pixel names
/// @param spacing of the distances between things, 1 as designed for this size of text
/// @param spread of the distances between columns alone, less than 1 where width is short
/// @param ledgers whether sums are told on cards of their own, else beneath the pills
/// @param fold which of the loops' passes and calls are one node each
public record Setting(
        Locale locale,
        double textScale,
        double spacing,
        double spread,
        boolean ledgers,
        Fold fold) {

    public Setting(Locale locale, double textScale, double spacing) {
        this(locale, textScale, spacing, 1, true, Fold.NONE);
    }

    public Setting(Locale locale, double textScale) {
        this(locale, textScale, 1);
    }

    /// {@return the sizes of what is drawn; where things stand closer together, sums are lower too}
    Metrics metrics() {
        return new Metrics(textScale, spacing < 1);
    }

    /// {@return text at its usual size}
    public static Setting of(Locale locale) {
        return new Setting(locale, 1);
    }

    /// {@return the same with columns nearer each other, or further apart}
    public Setting withSpread(double other) {
        return new Setting(locale, textScale, spacing, other, ledgers, fold);
    }

    /// {@return the same with sums on cards, or without}
    public Setting withLedgers(boolean wanted) {
        return new Setting(locale, textScale, spacing, spread, wanted, fold);
    }

    /// {@return the same with other things folded}
    public Setting withFold(Fold other) {
        return new Setting(locale, textScale, spacing, spread, ledgers, other);
    }
}
