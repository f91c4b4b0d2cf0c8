package gradviz.app.session;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Fold;
import gradviz.graph.fold.Folding;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of the run on show is folded, and what comes next; the run itself stays as it is.
final class Folds {
    private final Show show;
    private final Times times;

    Folds(Show show, Times times) {
        this.show = show;
        this.times = times;
    }

    /// {@return what is folded once a scope is opened, or folded; null where there is none such}
    @Nullable Fold turned(int scope) {
        Storyboard shown = show.storyboard();
        if (shown == null) {
            return null;
        }
        Folding folding = shown.folding();
        List<Content> contents = folding.members().contents();
        boolean known = scope >= 0 && scope < contents.size();
        return known ? folding.fold().turn(contents.get(scope).scope()) : null;
    }

    /// {@return what is folded next, of the choices that make a difference; null where none does}
    @Nullable Fold next() {
        Storyboard shown = show.storyboard();
        if (shown == null) {
            return null;
        }
        List<Fold.Choice> choices = choices(shown.folding());
        int now = choices.indexOf(shown.folding().fold().choice());
        return choices.size() < 2 ? null : new Fold(choices.get((now + 1) % choices.size()));
    }

    private static List<Fold.Choice> choices(Folding folding) {
        List<Fold.Choice> choices = new ArrayList<>(List.of(Fold.Choice.NONE));
        List<Content> contents = folding.members().contents();
        if (contents.stream().anyMatch(it -> it.scope().kind() != Scope.Kind.ITERATION)) {
            choices.add(Fold.Choice.CALLS);
        }
        if (contents.stream().anyMatch(it -> it.scope().kind() == Scope.Kind.ITERATION)) {
            choices.add(Fold.Choice.LOOPS);
        }
        return choices;
    }

    /// Lays the run on show out as a setting says; nodes glide there.
    void lay(Setting setting) {
        Position position = show.position();
        if (position != null) {
            Run run = position.storyboard().run();
            times.work(
                    () -> {
                        Storyboard there = Storyboard.of(run, setting, position.step());
                        times.back(() -> show(there));
                    });
        }
    }

    @SuppressWarnings("ReferenceEquality") // A run that was not done again is the same instance.
    private void show(Storyboard there) {
        Position now = show.position();
        if (now != null && now.storyboard().run() == there.run()) {
            show.lay(there);
        }
    }
}
