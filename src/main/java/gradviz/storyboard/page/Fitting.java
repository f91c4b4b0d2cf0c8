package gradviz.storyboard.page;

import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lays a run out so that its page is no wider than the paper.
///
/// Text keeps its size: columns move nearer each other, and the cards go above and below the graph.
///
/// @param locale of its sentences
/// @param step that the picture is laid out around where its graph is too large to show whole
/// @param folded what loops and calls made and is one node
public record Fitting(Run run, Locale locale, Parts parts, Paper paper, int step, Folded folded) {
    private static final List<Double> SPREADS = List.of(1.0, 0.75, 0.55, 0.4);

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
            return Page.of(storyboard(1), parts);
        }
        return within(paper.limit()).orElseThrow(() -> paper.tooNarrow(leastWidth()));
    }

    /// {@return the page, if there is one so narrow}
    Optional<Page> within(double limit) {
        List<Storyboard> tried = new ArrayList<>();
        for (Arrangement arrangement : Arrangement.values()) {
            for (int i = 0; i < SPREADS.size(); i++) {
                if (tried.size() == i) {
                    tried.add(storyboard(SPREADS.get(i)));
                }
                Optional<Page> page = Page.within(tried.get(i), parts, arrangement, limit);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    /// {@return the width of the narrowest page, in pixels}
    double leastWidth() {
        Storyboard narrow = storyboard(SPREADS.getLast());
        return Page.leastWidth(narrow, parts, Arrangement.STACKED);
    }

    Fitting withParts(Parts others) {
        return new Fitting(run, locale, others, paper, step, folded);
    }

    private Storyboard storyboard(double spread) {
        Setting setting =
                new Setting(locale, paper.textScale())
                        .withFold(folded.fold())
                        .withLedgers(parts.ledger())
                        .withSpread(spread);
        return Storyboard.of(run, setting, step);
    }
}
