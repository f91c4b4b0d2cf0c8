package gradviz.run;

import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.listing.Listing;
import gradviz.listing.Note;
import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.listing.Span;
import gradviz.listing.interpreter.Interpreter;
import gradviz.listing.interpreter.Outcome;
import gradviz.trace.Recorder;
import gradviz.trace.Recording;
import gradviz.trace.Rule;
import gradviz.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What came of running a listing: what it printed, everything that happened, and what ended it
/// early.
///
/// The same text gives the same run on every machine, but for the limit of time.
///
/// ```java
/// Run run = Run.of("x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)");
/// run.output(); // "2.0\n"
/// ```
public final class Run {
    private final Listing listing;
    private final BackwardRule rule;
    private final Outcome outcome;
    private final Trace trace;
    private final Check check;

    private Run(Listing listing, BackwardRule rule, Outcome outcome, Trace trace, Check check) {
        this.listing = listing;
        this.rule = rule;
        this.outcome = outcome;
        this.trace = trace;
        this.check = check;
    }

    /// {@return the run of a listing as it stands}
    public static Run of(String text) {
        return of(text, RuleChoice.NONE, Limits.DEFAULT, () -> false);
    }

    /// {@return the run of a listing, or what of it happened until a limit or the wish to cancel}
    ///
    /// @param overrides wins over the head comment
    /// @param cancelled asked often, on the calling thread
    public static Run of(
            String text, RuleChoice overrides, Limits limits, BooleanSupplier cancelled) {
        Listing listing = Listing.of(text);
        BackwardRule rule = overrides.over(listing.head().choice()).rule();
        Watch watch = new Watch(limits, cancelled);
        Recorder recorder = new Recorder(watch);
        Engine engine = new Engine(rule, recorder);
        Outcome outcome = new Interpreter(listing, engine, recorder, watch::tick).run();
        Trace trace = recorder.trace();
        Check check = new Check(trace, recorder.variables(), recorder.functions());
        return new Run(listing, rule, outcome, trace, check);
    }

    /// {@return the run that was recorded, and whether its listing runs like that here too}
    ///
    /// If it does, the run is one like any other. If not, it is shown as it was recorded, and
    /// nothing that would have to be computed is said of it: no verdicts, no answers.
    public static Replayed of(Recording recording, Limits limits, BooleanSupplier cancelled) {
        RuleChoice rule = Recorded.choice(recording.rule());
        Run again = of(recording.listing(), rule, limits, cancelled);
        boolean same =
                again.trace.events().equals(recording.events())
                        && again.output().equals(recording.output())
                        && (again.problem() == null) == (recording.ending() == null);
        return new Replayed(same ? again : asRecorded(again.listing, recording), same);
    }

    /// A run from a recording.
    ///
    /// @param same whether the listing runs like that here too
    public record Replayed(Run run, boolean same) {}

    private static Run asRecorded(Listing listing, Recording recording) {
        Trace trace = new Trace(recording.events(), recording.scopes());
        BackwardRule rule = Recorded.choice(recording.rule()).rule();
        Check unchecked = new Check(trace, List.of(), List.of());
        return new Run(listing, rule, Recorded.outcome(recording), trace, unchecked);
    }

    /// {@return this run as it is kept in a file}
    ///
    /// @param sentences gives the sentence of a problem by its key and arguments
    public Recording recording(BiFunction<String, Map<String, String>, String> sentences) {
        Problem problem = problem();
        Recording.Ending ending =
                problem == null
                        ? null
                        : new Recording.Ending(
                                problem.kind().python(),
                                problem.line(),
                                problem.column(),
                                sentences.apply(problem.key(), problem.args()));
        return new Recording(text(), namedRule(), output(), ending, trace.events(), trace.scopes());
    }

    public String text() {
        return listing.text();
    }

    /// {@return the lines of import statements, from 1, which pictures leave out}
    public List<Integer> importLines() {
        return listing.importLines();
    }

    public Listing listing() {
        return listing;
    }

    /// {@return what was printed, each line with its end}
    public String output() {
        return outcome.output();
    }

    /// {@return what happened, up to the problem if there is one}
    public Trace trace() {
        return trace;
    }

    /// {@return what ended the run early, or null}
    public @Nullable Problem problem() {
        return outcome.problem();
    }

    /// {@return the line of the problem, or 0 if there is none}
    public int problemLine() {
        Problem problem = outcome.problem();
        return problem == null ? 0 : problem.line();
    }

    /// {@return the rule of its backward passes; a call may choose otherwise what to retain}
    public BackwardRule rule() {
        return rule;
    }

    /// {@return the rule by the names that a head comment uses}
    public Rule namedRule() {
        return Rule.of(rule);
    }

    /// {@return what the listing calls itself in a language such as `ko`, or empty}
    public String title(String language) {
        String title = listing.head().title(language);
        return title == null ? "" : title;
    }

    /// {@return what the author says at a line, in a language where that is given, or null}
    public @Nullable String caption(int line, String language) {
        List<String> said = notes(Note.Kind.CAPTION, line, language);
        return said.isEmpty() ? null : said.getFirst();
    }

    /// {@return what the author notes at a line for the presenter alone, in a language where that
    /// is given}
    public List<String> presenterNotes(int line, String language) {
        return notes(Note.Kind.PRESENTER, line, language);
    }

    private List<String> notes(Note.Kind kind, int line, String language) {
        List<Note> here =
                listing.notes().stream()
                        .filter(note -> note.line() == line && note.kind() == kind)
                        .toList();
        List<Note> spoken = here.stream().filter(note -> language.equals(note.language())).toList();
        return (spoken.isEmpty()
                        ? here.stream().filter(n -> n.language() == null)
                        : spoken.stream())
                .map(Note::text)
                .toList();
    }

    /// {@return the variable that each name meant at the end, in the order they were first bound}
    public Map<String, Integer> names() {
        return outcome.names();
    }

    /// {@return for each variable that exactly one number literal made, where that literal stands}
    public Map<Integer, Span> literals() {
        return outcome.literals();
    }

    /// {@return what the engine found for the questions that have an answer}
    public List<Outcome.Answer> answers() {
        return outcome.answers();
    }

    /// {@return the check of this run's gradients}
    public Check check() {
        return check;
    }
}
