package gradviz.run.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to think about before a step shows it.
///
/// @param choices none where the answer is open
/// @param answer as the engine found it, or null where the author gives none
/// @param asked the step before which it is asked; one past the last where its line did not run
/// @param answered the step that writes the answer, never before `asked`
/// @param subjects what the answer is read from
public record Question(
        String text,
        List<String> choices,
        @Nullable String answer,
        int asked,
        int answered,
        List<Subject> subjects) {

    /// What an answer is read from: the gradient or the data of a variable.
    public record Subject(int variable, boolean gradient) {}

    public Question {
        choices = List.copyOf(choices);
        subjects = List.copyOf(subjects);
    }

    /// {@return the index of the right choice, or -1}
    public int right() {
        return answer == null ? -1 : choiceOf(answer);
    }

    /// {@return the index of the choice that means the same, or -1}
    public int choiceOf(String said) {
        Guess meant = Guess.of(said);
        for (int i = 0; i < choices.size(); i++) {
            if (Guess.of(choices.get(i)).agrees(meant)) {
                return i;
            }
        }
        return -1;
    }

    /// {@return whether what was said is the answer}
    public boolean isRight(String said) {
        String found = answer;
        return found != null && Guess.of(said).agrees(Guess.of(found));
    }

    /// {@return whether it is about the gradient of a variable}
    public boolean asksGradientOf(int variable) {
        return subjects.contains(new Subject(variable, true));
    }
}
