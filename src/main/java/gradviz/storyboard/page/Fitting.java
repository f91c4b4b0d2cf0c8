package gradviz.storyboard.page;

import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays a run out so that its page is no wider than the paper.
///
/// Text keeps its size: columns move nearer each other, the cards go above and below the graph, and
/// a graph that is still too wide is set in rows.
///
/// @param locale of its sentences
/// @param step that the picture is laid out around where its graph is too large to show whole
/// @param folded what loops and calls made and is one node
public record Fitting(Run run, Locale locale, Parts parts, Paper paper, int step, Folded folded) {
    private static final List<Double> SPREADS = List.of(1.0, 0.75, 0.55, 0.4);

    /// A graph with more nodes is not laid out again and again for the sake of its height.
    private static final int LARGE = 200;

    /// Of the distances between things, where room is shortest.
    private static final double CLOSE = 0.7;

    /// Everything open.
    public Fitting(Run run, Locale locale, Parts parts, Paper paper, int step) {
        this(run, locale, parts, paper, step, Folded.NONE);
    }

    /// {@return the same with something folded}
    public Fitting with(Folded other) {
        return new Fitting(run, locale, parts, paper, step, other);
    }

    /// {@return the page}
    ///
    /// @throws TooNarrow if the paper is
    public Page page() throws TooNarrow {
        if (paper.width() == null) {
            return Page.of(storyboard(setting(1)), parts);
        }
        return within(paper.limit()).orElseThrow(() -> paper.tooNarrow(leastWidth()));
    }

    /// {@return the page, if there is one so narrow}
    Optional<Page> within(double limit) {
        return inOneRow(limit).or(() -> inRows(limit));
    }

    private Optional<Page> inOneRow(double limit) {
        List<Storyboard> tried = new ArrayList<>();
        tried.add(storyboard(setting(SPREADS.getFirst())));
        if (Page.bounds(tried.getFirst()).width() * SPREADS.getLast() > limit) {
            return Optional.empty();
        }
        for (Arrangement arrangement : Arrangement.values()) {
            for (int i = 0; i < SPREADS.size(); i++) {
                if (tried.size() == i) {
                    tried.add(storyboard(setting(SPREADS.get(i))));
                }
                Optional<Page> page = Page.within(tried.get(i), parts, arrangement, limit);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    /// {@return the lowest page; columns nearer each other must spare a tenth of its height}
    private Optional<Page> inRows(double limit) {
        double width = Planner.graphWidth(limit, parts, paper.textScale());
        @Nullable Page best = null;
        for (Setting setting : settings()) {
            Storyboard storyboard = storyboard(setting.withWidth(width));
            Optional<Page> page = Page.within(storyboard, parts, Arrangement.STACKED, limit);
            if (page.isPresent() && storyboard.graph().size() > LARGE) {
                return page;
            }
            if (page.isPresent()) {
                double height = page.get().bounds().height();
                if (best == null || height < 0.9 * best.bounds().height()) {
                    best = page.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// {@return the width of the narrowest page, in pixels}
    double leastWidth() {
        double least = Double.POSITIVE_INFINITY;
        for (Setting setting : settings()) {
            Storyboard narrow = storyboard(setting.withWidth(0));
            least = Math.min(least, Page.leastWidth(narrow, parts, Arrangement.STACKED));
        }
        Storyboard row = storyboard(setting(SPREADS.getLast()));
        return Math.min(least, Page.leastWidth(row, parts, Arrangement.STACKED));
    }

    Fitting withParts(Parts others) {
        return new Fitting(run, locale, others, paper, step, folded);
    }

    /// {@return ways to draw the graph, from the widest to the narrowest}
    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        SPREADS.forEach(spread -> settings.add(setting(spread)));
        settings.add(setting(SPREADS.getLast()).withSpacing(CLOSE));
        return settings;
    }

    private Setting setting(double spread) {
        return new Setting(locale, paper.textScale())
                .withFold(folded.fold())
                .withLedgers(parts.ledger())
                .withSpread(spread);
    }

    private Storyboard storyboard(Setting setting) {
        return Storyboard.of(run, setting, step);
    }
}
