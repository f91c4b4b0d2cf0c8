package gradviz.app.predict;

import gradviz.app.panel.Lettering;
import gradviz.app.show.Position;
import gradviz.app.show.WhileShown;
import gradviz.run.question.Agenda;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The question on show: large while it has just been asked, a low row while its line runs.
///
/// For a student alone it takes an answer and says at once why that is wrong; for a class it marks
/// nothing before the step that writes the answer.
public final class QuestionCard extends VBox {
    /// Who sees it.
    public enum Audience {
        STUDENT,
        CLASS
    }

    private static final PseudoClass DOCKED = PseudoClass.getPseudoClass("docked");

    /// How high the low row is at most with a one-line remark, in em.
    private static final double ROOM = 6.2;

    /// To a class nothing stands beneath the row.
    private static final double CLASS_ROOM = 4.2;

    /// Between it and the caption, in em.
    private static final double GAP = 0.8;

    private final Asking asking;
    private final Messages messages;
    private final Audience audience;
    private final Text measure = new Text("0");
    private final Remark remark = new Remark();
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private final ReadOnlyBooleanWrapper large = new ReadOnlyBooleanWrapper(this, "large");
    private final ReadOnlyDoubleWrapper room = new ReadOnlyDoubleWrapper(this, "room");

    /// How high the low row of this listing's questions has been, what is kept free beneath it
    /// included.
    private final DoubleProperty tallest = new SimpleDoubleProperty(this, "tallest");

    private @Nullable Card shown;

    public QuestionCard(Asking asking, Messages messages, Audience audience) {
        this.asking = asking;
        this.messages = messages;
        this.audience = audience;
        setId("question-card");
        getStyleClass().add("question-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        room.bind(
                Bindings.createDoubleBinding(
                        this::need, asking.asksProperty(), measure.fontProperty(), tallest));
        measure.fontProperty().subscribe(_ -> tallest.set(0));
        widthProperty().subscribe(_ -> tallest.set(0));
        heightProperty().subscribe(_ -> grow());
        WhileShown.tell(this, asking.asksProperty(), _ -> tallest.set(0));
        setVisible(false);
        WhileShown.tell(this, asking.cardProperty(), this::show);
    }

    /// {@return whether it is large, so that it stands where the caption does}
    public ReadOnlyBooleanProperty largeProperty() {
        return large.getReadOnlyProperty();
    }

    /// {@return how much of the picture's height it takes while steps go on, in pixels; the same at
    /// every step, so that the picture need not move}
    public ReadOnlyDoubleProperty roomProperty() {
        return room.getReadOnlyProperty();
    }

    private double need() {
        double ems = audience == Audience.CLASS ? CLASS_ROOM : ROOM;
        double least = ems * measure.getFont().getSize();
        return asking.asksProperty().get() ? Math.max(least, tallest.get()) : 0;
    }

    /// A row that is higher than expected gets the room it needs, and keeps it.
    private void grow() {
        if (isVisible() && !large.get()) {
            double gap = audience == Audience.STUDENT ? GAP * measure.getFont().getSize() : 0;
            tallest.set(Math.max(tallest.get(), getHeight() + gap));
        }
    }

    /// To a class, a question that is asked while a sum is on show leaves that in view.
    private boolean isLow() {
        Position position = asking.show().position();
        return audience == Audience.CLASS
                && position != null
                && position.storyboard().graph().variables().stream()
                        .anyMatch(variable -> hasSum(position, variable.id()));
    }

    private static boolean hasSum(Position position, int variable) {
        return position.storyboard().clearPlace(variable, position.step()).isPresent();
    }

    private void show(@Nullable Card card) {
        Card before = shown;
        shown = card;
        setVisible(card != null);
        large.set(card != null && card.phase() == Agenda.Phase.ASKED && !isLow());
        if (card == null) {
            return;
        }
        pseudoClassStateChanged(DOCKED, !large.get());
        boolean same =
                before != null
                        && before.question().equals(card.question())
                        && before.phase() == card.phase();
        if (!same) {
            build(card);
        }
        mark(card);
    }

    private void build(Card card) {
        String text = card.question().text();
        buttons.clear();
        for (String choice : card.question().choices()) {
            int index = buttons.size();
            boolean brief = audience == Audience.CLASS && !large.get();
            ChoiceButton button = new ChoiceButton(index, choice, brief, messages);
            button.setFocusTraversable(audience == Audience.STUDENT);
            button.setOnAction(_ -> asking.choose(index));
            buttons.add(button);
        }
        Lettering asked = Lettering.of("question-text", Face.SANS_BOLD, text);
        if (buttons.isEmpty()) {
            getChildren().setAll(measure, asked);
        } else if (large.get()) {
            getChildren().setAll(measure, asked, new ChoiceGrid(buttons));
        } else {
            getChildren().setAll(measure, new QuestionLine(asked, new ChoiceGrid(buttons)));
        }
        if (audience == Audience.STUDENT && !card.isAnswered() && large.get()) {
            getChildren().add(new TypedAnswer(messages, buttons.isEmpty(), asking::answer));
        }
        getChildren().add(remark);
        setAccessibleText(messages.text("predict.card.text", "question", text));
    }

    private void mark(Card card) {
        Card.Attempt attempt = card.attempt();
        // Once answered, what was not chosen is of no use to who is alone with it.
        boolean brief = audience == Audience.STUDENT && card.right() >= 0 && !large.get();
        for (int i = 0; i < buttons.size(); i++) {
            ChoiceButton.Sign sign = signOf(card, i);
            buttons.get(i).mark(sign);
            buttons.get(i).setVisible(sign != null || !brief);
        }
        boolean marked = audience == Audience.CLASS && card.right() >= 0;
        if (card.isAnswered() && !marked) {
            remark.show(true, card.explanation());
        } else if (attempt == null || audience == Audience.CLASS) {
            remark.hide();
        } else if (attempt.right()) {
            remark.show(true, messages.text("predict.yes"));
        } else {
            remark.show(false, attempt.reason());
        }
    }

    private ChoiceButton.@Nullable Sign signOf(Card card, int index) {
        Card.Attempt attempt = card.attempt();
        if (index == card.right()) {
            return ChoiceButton.Sign.RIGHT;
        }
        if (attempt == null || attempt.choice() != index) {
            return null;
        }
        boolean secret = audience == Audience.CLASS && !card.isAnswered();
        boolean judged = card.question().answer() != null;
        if (secret || !judged) {
            return ChoiceButton.Sign.TAKEN;
        }
        return attempt.right() ? ChoiceButton.Sign.RIGHT : ChoiceButton.Sign.WRONG;
    }
}
