package gradviz.export.web;

import gradviz.run.question.Agenda;
import gradviz.run.question.Question;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.question.Questions;
import gradviz.storyboard.question.Reasons;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the listing asks, and what is said to each answer.
final class Asked {
    private final Storyboard storyboard;
    private final Lettering lettering;
    private final List<Question> questions;
    private final Agenda agenda;
    private final Reasons reasons;

    Asked(Storyboard storyboard, Lettering lettering) {
        this.storyboard = storyboard;
        this.lettering = lettering;
        this.questions = Questions.of(storyboard);
        this.agenda = new Agenda(questions);
        this.reasons = new Reasons(storyboard);
    }

    /// {@return whether a question waits for its answer at a step, or is asked right after it}
    boolean waits(int step) {
        return questions.stream().anyMatch(q -> q.asked() <= step + 1 && step < q.answered());
    }

    List<Map<String, Object>> questions() {
        return questions.stream().map(this::data).toList();
    }

    private Map<String, Object> data(Question question) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", lettering.note(Face.SANS_SEMIBOLD, question.text()));
        data.put("choices", question.choices());
        data.put("judged", question.answer() != null);
        data.put("right", question.right());
        data.put("asked", question.asked());
        data.put("answered", question.answered());
        List<String> wrong = new ArrayList<>();
        for (String choice : question.choices()) {
            lettering.note(Face.MONO, choice);
            boolean judged = question.answer() != null && !question.isRight(choice);
            wrong.add(note(judged ? reasons.wrong(question, choice) : ""));
        }
        data.put("wrong", wrong);
        data.put("explanation", note(reasons.explanation(question)));
        return data;
    }

    private String note(String sentence) {
        return lettering.note(Face.SANS_SEMIBOLD, sentence);
    }

    /// {@return for each step where there is more than the step itself, its turns: the number of a
    /// question, or -1, and its phase}
    Map<String, Object> turns() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int step = 0; step <= storyboard.last(); step++) {
            List<Agenda.Turn> turns = agenda.turns(step);
            boolean plain = turns.size() == 1 && turns.getFirst().question() == null;
            if (!plain) {
                data.put(Integer.toString(step), turns.stream().map(this::data).toList());
            }
        }
        return data;
    }

    private List<Object> data(Agenda.Turn turn) {
        Question question = turn.question();
        int number = question == null ? -1 : questions.indexOf(question);
        return List.of(number, turn.phase().name().toLowerCase(Locale.ROOT));
    }
}
