package gradviz.storyboard;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.graph.ComputationGraph;
import gradviz.graph.fold.Folding;
import gradviz.layout.Layout;
import gradviz.layout.Sizes;
import gradviz.layout.Style;
import gradviz.layout.fold.FoldedLayout;
import gradviz.run.Run;
import gradviz.storyboard.picture.Inventory;
import gradviz.storyboard.picture.Metrics;
import gradviz.storyboard.words.BackwardCode;
import gradviz.storyboard.words.CodePanel;
import gradviz.storyboard.words.FactReader;
import gradviz.storyboard.words.Facts;
import gradviz.storyboard.words.History;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Narration;
import gradviz.storyboard.words.Narrator;
import gradviz.storyboard.words.Opening;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A run, ready to be shown: for each step its picture, its sentence and what the panels say.
///
/// It never changes and may be used by several threads. Steps are numbered from 1; step 0 is before
/// anything has run.
public final class Storyboard {
    private final Run run;
    private final Setting setting;
    private final ComputationGraph graph;
    private final Focus focus;
    private final Inventory inventory;
    private final Film film;
    private final Narrator narrator;
    private final BackwardCode code;
    private final FactReader facts;
    private final Worklists worklists;
    private final Messages messages;
    private final Outputs outputs;

    private Storyboard(Run run, Setting setting, Focus focus, Inventory inventory, Layout layout) {
        this.run = run;
        this.setting = setting;
        this.focus = focus;
        this.graph = focus.excerpt().graph();
        this.inventory = inventory;
        this.messages = Messages.of(setting.locale());
        Trace trace = run.trace();
        Metrics metrics = setting.metrics();
        this.film = new Film(run, focus, layout, inventory, metrics, messages);
        this.narrator = new Narrator(trace, graph, messages);
        this.code = new BackwardCode(trace, graph, messages, run.namedRule());
        this.facts = new FactReader(trace, graph, run.check(), messages);
        this.outputs = Outputs.of(trace);
        this.worklists = new Worklists(trace, new Namer(graph, messages));
    }

    /// {@return the storyboard of a run, laid out; for a large graph this takes up to seconds}
    ///
    /// Of a graph that is too large the nodes nearest the last step are laid out: see [#around].
    public static Storyboard of(Run run, Setting setting) {
        return of(run, setting, run.trace().steps().size());
    }

    /// {@return the storyboard of a run, laid out around a step where its graph is too large}
    public static Storyboard of(Run run, Setting setting, int step) {
        ComputationGraph graph = ComputationGraph.of(run.trace());
        Messages messages = Messages.of(setting.locale());
        Metrics metrics = setting.metrics();
        Focus focus = Focus.of(run.trace(), graph, step, setting.fold());
        Inventory inventory = new Inventory(run.trace(), focus.folding(), metrics, messages);
        return of(run, setting, focus, inventory);
    }

    private static Storyboard of(Run run, Setting setting, Focus focus, Inventory inventory) {
        Sizes sizes = setting.ledgers() ? inventory : new WithoutLedgers(inventory);
        Room room = setting.room();
        if (room == null || setting.width() < Double.POSITIVE_INFINITY) {
            return at(run, setting, focus, inventory, layout(focus, sizes, setting.style()));
        }
        Filling filling =
                new Filling(setting, room, focus.nodes(), style -> layout(focus, sizes, style));
        Filling.Laid laid = filling.laid();
        return at(run, laid.setting(), focus, inventory, laid.layout());
    }

    private static Layout layout(Focus focus, Sizes sizes, Style style) {
        return FoldedLayout.of(focus.excerpt(), focus.folding(), sizes, style);
    }

    /// {@return whether what a step is about is drawn: always, unless the graph is too large}
    public boolean reaches(int step) {
        return focus.holds(run.trace(), step);
    }

    /// {@return this storyboard if it [#reaches] a step, else one laid out around it}
    public Storyboard around(int step) {
        return reaches(step)
                ? this
                : of(run, setting, Focus.of(run.trace(), graph, step, setting.fold()), inventory);
    }

    /// {@return a sentence that says how much of the graph is drawn, empty where all of it is}
    public String excerpt() {
        return focus.sentence(messages);
    }

    /// {@return [#excerpt], or a sentence that says what is folded, empty for neither}
    public String remark() {
        return excerpt().isEmpty() ? focus.remark(messages) : excerpt();
    }

    /// {@return what of the graph is one node, and what has a bracket}
    public Folding folding() {
        return focus.folding();
    }

    /// {@return the storyboards of two runs that are shown beside each other}
    ///
    /// Sums stand beneath the pills, and everything that both have is at the same place in both.
    public static List<Storyboard> sideBySide(Run left, Run right, Setting setting) {
        return SideBySide.of(left, right, setting);
    }

    /// {@return the storyboard of a run whose parts have a place already}
    static Storyboard at(
            Run run, Setting setting, Focus focus, Inventory inventory, Layout layout) {
        return new Storyboard(run, setting, focus, inventory, layout);
    }

    public Run run() {
        return run;
    }

    /// {@return how it is told and drawn, with what was chosen so that it fills its room}
    public Setting setting() {
        return setting;
    }

    /// {@return whether it would be laid out much the same for another room}
    public boolean suits(Room other) {
        Room room = setting.room();
        return room != null && (room.isNear(other) || Filling.isRead(setting, layout(), other));
    }

    public ComputationGraph graph() {
        return graph;
    }

    public Layout layout() {
        return film.places().layout();
    }

    /// {@return the number of the last step}
    public int last() {
        return run.trace().steps().size();
    }

    /// {@return what the listing calls itself, or empty}
    public String title() {
        return run.title(messages.locale().getLanguage());
    }

    /// {@return what the author says at the line of a step, or null}
    public @Nullable String note(int step) {
        return run.caption(line(step), messages.locale().getLanguage());
    }

    /// {@return what has been printed by the end of a step}
    public String output(int step) {
        return outputs.at(run.trace().momentAt(step).printed());
    }

    /// {@return the steps, in order}
    public List<Step> steps() {
        return run.trace().steps();
    }

    /// {@return the picture at a fraction of a step, 0 being the end of the step before it}
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= step <= last
    public Drawing at(int step, double fraction) {
        return film.at(step, fraction);
    }

    /// {@return how long the motion of a step lasts}
    public Duration tween(int step) {
        return step == 0 ? Duration.ZERO : Film.tween(run.trace().step(step).kind());
    }

    public Narration narration(int step) {
        return step == 0 ? Opening.of(run, messages) : narrator.narration(step);
    }

    /// {@return the line of the listing that a step belongs to, or 0 for step 0}
    public int line(int step) {
        return step == 0 ? 0 : run.trace().step(step).line();
    }

    /// {@return the lines that run in a step: that of the step, and of a function of the listing's
    /// own all that computed what it sends}
    public List<Integer> lines(int step) {
        if (step == 0) {
            return List.of();
        }
        Step at = run.trace().step(step);
        return run.trace().events().get(at.main()) instanceof Event.ContributionsComputed computed
                        && !computed.lines().isEmpty()
                ? computed.lines()
                : List.of(at.line());
    }

    public CodePanel code(int step) {
        return code.at(step);
    }

    public WorklistPanel worklist(int step) {
        return worklists.at(step);
    }

    public Facts facts(int variable, int step) {
        return facts.facts(variable, step);
    }

    /// {@return the largest size that any gradient of a variable has, of arrays: it has the
    /// strongest colour}
    public double gradientScale(int variable) {
        return inventory.gradientScale(variable);
    }

    public History history(int variable) {
        int birth = graph.variable(variable).birth().event();
        return History.of(run.trace(), variable, birth);
    }

    /// {@return whether a variable has appeared by the end of a step}
    public boolean shown(int variable, int step) {
        return focus.draws(variable)
                && graph.variable(variable).birth().event() < run.trace().momentAt(step).events();
    }

    /// {@return where the node of a folded scope is, or the bracket of an open one}
    public Rect scopePlace(int scope) {
        return film.places(scope);
    }

    /// {@return where the pill of a variable is}
    public Rect pill(int variable) {
        return film.places().variable(variable);
    }

    /// {@return where the button belongs that clears a variable, if its ledger shows a sum}
    public Optional<Rect> clearPlace(int variable, int step) {
        Moment moment = run.trace().momentAt(step);
        boolean open =
                film.places().ledger(variable) != null
                        && moment.gradient(variable).gradient() != null;
        return open ? Optional.of(film.clear(variable)) : Optional.empty();
    }

    /// {@return this storyboard with everything on its way here from where `from` has it}
    ///
    /// A graph with other counts of nodes, or another part of it, cannot be followed: then nothing
    /// glides.
    public Storyboard gliding(Storyboard from, double fraction) {
        if (fraction >= 1 || !follows(from)) {
            return this;
        }
        Layout between = from.layout().between(layout(), fraction);
        return new Storyboard(run, setting, focus, inventory, between);
    }

    /// {@return whether the same nodes are drawn as in another storyboard, whatever their numbers}
    public boolean follows(Storyboard other) {
        return focus.excerpt().isWhole()
                && other.focus.excerpt().isWhole()
                && graph.sameShape(other.graph);
    }
}
