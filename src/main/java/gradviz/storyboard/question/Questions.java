package gradviz.storyboard.question;

import gradviz.run.question.Question;
import gradviz.run.question.WrittenQuestions;
import gradviz.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The questions of a storyboard, in its language and in the order they are asked.
public final class Questions {
    private Questions() {}

    /// {@return what the author asks}
    public static List<Question> of(Storyboard storyboard) {
        return WrittenQuestions.of(storyboard.run(), storyboard.setting().locale());
    }

    /// {@return what the author asks, and a question before each write to a variable that is used
    /// more than once, unless the author asks the same}
    public static List<Question> predicted(Storyboard storyboard) {
        List<Question> written = of(storyboard);
        List<Question> all = new ArrayList<>(written);
        for (Question prediction : Predictions.of(storyboard)) {
            if (written.stream().noneMatch(question -> asksAlike(question, prediction))) {
                all.add(prediction);
            }
        }
        all.sort(Comparator.comparingInt(Question::asked));
        return List.copyOf(all);
    }

    private static boolean asksAlike(Question question, Question prediction) {
        return question.answered() == prediction.answered()
                && question.subjects().containsAll(prediction.subjects());
    }
}
