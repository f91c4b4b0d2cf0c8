package gradviz.run.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which question belongs to a step, and in what phase.
///
/// At each step one turn follows the other, and then comes the next step: first the step itself
/// with what it answers, then what is asked before the next one. So going forwards and backwards is
/// the same way.
public final class Agenda {
    /// The agenda without questions.
    public static final Agenda EMPTY = new Agenda(List.of());

    /// How far a question is.
    public enum Phase {
        /// It has just been asked; its line waits.
        ASKED,
        /// Its line runs, and its answer is still to come.
        OPEN,
        /// The step wrote its answer.
        ANSWERED
    }

    /// What is on show besides the step.
    ///
    /// @param question or null for nothing but the step
    public record Turn(@Nullable Question question, Phase phase) {}

    private static final Turn NOTHING = new Turn(null, Phase.OPEN);

    private final Map<Integer, List<Question>> asked = new HashMap<>();
    private final Map<Integer, List<Question>> answered = new HashMap<>();
    private final List<Question> lasting;
    private final boolean empty;

    /// @param questions in the order they are asked
    public Agenda(List<Question> questions) {
        for (Question question : questions) {
            asked.computeIfAbsent(question.asked(), _ -> new ArrayList<>()).add(question);
            answered.computeIfAbsent(question.answered(), _ -> new ArrayList<>()).add(question);
        }
        lasting = questions.stream().filter(q -> q.asked() < q.answered()).toList();
        empty = questions.isEmpty();
    }

    public boolean isEmpty() {
        return empty;
    }

    /// {@return the turns at a step, in order, at least one}
    public List<Turn> turns(int step) {
        List<Turn> turns = new ArrayList<>();
        for (Question question : answered.getOrDefault(step, List.of())) {
            turns.add(new Turn(question, Phase.ANSWERED));
        }
        if (turns.isEmpty()) {
            List<Question> open = openAt(step);
            turns.add(open.isEmpty() ? NOTHING : new Turn(open.getLast(), Phase.OPEN));
        }
        for (Question question : asked.getOrDefault(step + 1, List.of())) {
            turns.add(new Turn(question, Phase.ASKED));
        }
        return List.copyOf(turns);
    }

    /// {@return the questions whose lines run at a step and whose answers are still to come}
    public List<Question> openAt(int step) {
        return lasting.stream()
                .filter(question -> question.asked() <= step && step < question.answered())
                .toList();
    }
}
