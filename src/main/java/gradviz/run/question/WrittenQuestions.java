package gradviz.run.question;

import gradviz.listing.Note;
import gradviz.listing.interpreter.Outcome;
import gradviz.run.Run;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the questions that the author of a listing puts.
public final class WrittenQuestions {
    private final Run run;
    private final String language;

    private WrittenQuestions(Run run, Locale locale) {
        this.run = run;
        this.language = locale.getLanguage();
    }

    /// {@return what the author asks, in a language where that is given, in the order it is asked}
    public static List<Question> of(Run run, Locale locale) {
        return new WrittenQuestions(run, locale).written();
    }

    private static List<Question> inOrder(List<Question> questions) {
        List<Question> sorted = new ArrayList<>(questions);
        sorted.sort(Comparator.comparingInt(Question::asked));
        return List.copyOf(sorted);
    }

    private List<Question> written() {
        Map<Integer, List<Note>> originals = new LinkedHashMap<>();
        Map<Integer, List<Note>> translations = new LinkedHashMap<>();
        for (Note note : run.listing().notes()) {
            boolean mine = language.equals(note.language());
            if (note.kind() == Note.Kind.QUESTION && (mine || note.language() == null)) {
                var group = mine ? translations : originals;
                group.computeIfAbsent(note.line(), _ -> new ArrayList<>()).add(note);
            }
        }
        List<Question> questions = new ArrayList<>();
        originals.forEach(
                (line, notes) -> {
                    List<Note> said = translations.getOrDefault(line, List.of());
                    for (int i = 0; i < Math.max(notes.size(), said.size()); i++) {
                        questions.add(question(noteAt(notes, i), noteAt(said, i)));
                    }
                });
        translations.forEach(
                (line, notes) -> {
                    if (!originals.containsKey(line)) {
                        notes.forEach(note -> questions.add(question(null, note)));
                    }
                });
        return inOrder(questions);
    }

    private static @Nullable Note noteAt(List<Note> notes, int index) {
        return index < notes.size() ? notes.get(index) : null;
    }

    /// A translation may leave out what is the same in every language.
    private Question question(@Nullable Note original, @Nullable Note translation) {
        Note told = Objects.requireNonNull(translation == null ? original : translation);
        Note base = original == null ? told : original;
        List<String> choices = choices(told).isEmpty() ? choices(base) : choices(told);
        String answer = answerTo(told) == null ? answerTo(base) : answerTo(told);
        Note asking = hasAnswer(told) ? told : base;
        Place place = place(asking);
        return new Question(
                told.text(), choices, answer, place.asked, place.answered, place.subjects);
    }

    private static List<String> choices(Note note) {
        return note.question() == null ? List.of() : note.question().choices();
    }

    private static boolean hasAnswer(Note note) {
        return note.question() != null && note.question().answer() != null;
    }

    private @Nullable String answerTo(Note note) {
        return run.answers().stream()
                .filter(answer -> answer.note().equals(note))
                .map(Outcome.Answer::text)
                .findFirst()
                .orElse(null);
    }

    private record Place(int asked, int answered, List<Question.Subject> subjects) {}

    private Place place(Note note) {
        int line = startOf(note.line());
        int first = 0;
        int last = 0;
        for (Step step : run.trace().steps()) {
            if (step.line() == line) {
                first = first == 0 ? step.number() : first;
                last = step.number();
            }
        }
        if (first == 0) {
            int next = firstAfter(line);
            return new Place(next, next, List.of());
        }
        Readings readings = Readings.of(run, note, last);
        return new Place(first, readings.lastWrite(first, last), readings.subjects());
    }

    /// {@return the first line of the statement on a line}
    private int startOf(int line) {
        return run.listing().statements().stream()
                .filter(s -> s.span().line() <= line && line <= s.lastLine())
                .map(s -> s.span().line())
                .findFirst()
                .orElse(line);
    }

    private int firstAfter(int line) {
        for (Step step : run.trace().steps()) {
            if (step.line() > line) {
                return step.number();
            }
        }
        return run.trace().steps().size() + 1;
    }
}
