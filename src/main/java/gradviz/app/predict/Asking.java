package gradviz.app.predict;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.run.question.Agenda;
import gradviz.run.question.Question;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.question.Questions;
import gradviz.storyboard.question.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Puts a question before its step: whoever steps meets it, whoever scrubs passes it by.
///
/// What is on show follows from the step and the turn at it alone (see [Agenda]), so stepping back
/// hides an answer again. What was answered is remembered as long as the document is open.
public final class Asking implements Pace {
    private static final int NOWHERE = -1;

    private final Show show;
    private final Player player;
    private final ReadOnlyObjectWrapper<@Nullable Card> card =
            new ReadOnlyObjectWrapper<>(this, "card");
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper(this, "asks");
    private final BooleanProperty predictMode = new SimpleBooleanProperty(this, "predictMode");
    private final Map<Question, Card.Attempt> attempts = new HashMap<>();
    private Agenda agenda = Agenda.EMPTY;
    private @Nullable Storyboard storyboard;
    private @Nullable Reasons reasons;
    private List<Agenda.Turn> turns = agenda.turns(0);
    private int turn;
    private int step;
    private boolean steppingBack;

    public Asking(Show show) {
        this.show = show;
        this.player = show.player();
        show.openingsProperty().subscribe(_ -> forget());
        show.positionProperty().subscribe(this::arrive);
        player.fractionProperty().subscribe(_ -> settle());
        player.playingProperty().subscribe(this::beforePlaying);
        predictMode.subscribe(_ -> read());
    }

    /// {@return what the questions are about}
    public Show show() {
        return show;
    }

    /// {@return the question on show, or null}
    public ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public @Nullable Card card() {
        return card.get();
    }

    /// {@return whether the document has any question, so that views keep room for it}
    public ReadOnlyBooleanProperty asksProperty() {
        return asks.getReadOnlyProperty();
    }

    /// {@return whether each write to a variable that is used more than once is asked about}
    public BooleanProperty predictModeProperty() {
        return predictMode;
    }

    @Override
    public void step() {
        if (turn + 1 < turns.size()) {
            player.seek(player.step());
            turnTo(turn + 1);
        } else {
            player.forward();
        }
    }

    @Override
    public void back() {
        if (turn > 0) {
            player.seek(player.step());
            turnTo(turn - 1);
            return;
        }
        steppingBack = true;
        player.back();
        steppingBack = false;
    }

    @Override
    public void play() {
        player.togglePlay();
    }

    /// Goes to a step and to nothing that stands behind it.
    public void seek(int toStep) {
        player.seek(toStep);
        turnTo(0);
    }

    /// Answers the question on show with one of its choices, if it has as many.
    public void choose(int choice) {
        Card current = card.get();
        if (current != null && choice >= 0 && choice < current.question().choices().size()) {
            answer(current.question().choices().get(choice));
        }
    }

    /// Answers the question on show, unless its answer is there already.
    public void answer(String said) {
        Card current = card.get();
        Reasons why = reasons;
        if (current == null || why == null || current.isAnswered() || said.isBlank()) {
            return;
        }
        Question question = current.question();
        boolean right = question.isRight(said);
        boolean judged = question.answer() != null;
        String reason = right || !judged ? "" : why.wrong(question, said);
        int choice = question.choiceOf(said);
        attempts.put(question, new Card.Attempt(said.strip(), choice, right, reason));
        tell();
    }

    /// Another document begins anew, whatever its step.
    private void forget() {
        attempts.clear();
        step = NOWHERE;
    }

    private void arrive(@Nullable Position position) {
        if (position == null) {
            return;
        }
        boolean rerun = position.storyboard() != storyboard && position.step() == step;
        step = position.step();
        if (position.storyboard() != storyboard) {
            storyboard = position.storyboard();
            read();
        }
        turns = agenda.turns(step);
        int last = turns.size() - 1;
        turn = steppingBack ? last : rerun ? Math.min(turn, last) : 0;
        tell();
        settle();
    }

    private void read() {
        Storyboard current = storyboard;
        if (current == null) {
            return;
        }
        boolean all = predictMode.get();
        reasons = new Reasons(current);
        agenda = new Agenda(all ? Questions.predicted(current) : Questions.of(current));
        asks.set(!agenda.isEmpty());
        turns = agenda.turns(step);
        turnTo(Math.min(turn, turns.size() - 1));
    }

    private void turnTo(int next) {
        turn = next;
        tell();
    }

    /// Once a motion has ended, the answer is there, and playing stops where something is asked.
    private void settle() {
        if (player.fraction() < 1) {
            return;
        }
        tell();
        if (player.playingProperty().get() && turn + 1 < turns.size()) {
            boolean answered = turns.get(turn).phase() == Agenda.Phase.ANSWERED;
            player.seek(player.step());
            turnTo(answered ? turn : turn + 1);
        }
    }

    private void beforePlaying(boolean playing) {
        if (playing && turn + 1 < turns.size()) {
            step();
        }
    }

    private void tell() {
        Agenda.Turn now = turns.get(turn);
        Question question = now.question();
        Agenda.Phase phase = now.phase();
        if (phase == Agenda.Phase.ANSWERED && player.fraction() < 1) {
            phase = Agenda.Phase.OPEN;
        }
        List<Question> open = new ArrayList<>(agenda.openAt(step));
        if (question != null && phase == Agenda.Phase.ASKED) {
            open.add(question);
        }
        show.keepBack(open);
        card.set(question == null ? null : card(question, phase));
    }

    private Card card(Question question, Agenda.Phase phase) {
        Reasons why = reasons;
        boolean there = phase == Agenda.Phase.ANSWERED && why != null;
        String explanation = there && why != null ? why.explanation(question) : "";
        return new Card(question, phase, attempts.get(question), explanation);
    }
}
