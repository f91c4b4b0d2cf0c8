package gradviz.app.show;

import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import gradviz.run.question.Question;
import gradviz.storyboard.Storyboard;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the window shows: a storyboard, the player on it, and the selected variable.
///
/// Views of one step listen to [#positionProperty], which never mixes a step with the storyboard of
/// another run.
public final class Show {
    /// The selection of nothing.
    public static final int NOTHING = -1;

    private final Player player = new Player();
    private final ReadOnlyObjectWrapper<@Nullable Storyboard> storyboard =
            new ReadOnlyObjectWrapper<>(this, "storyboard");
    private final ReadOnlyObjectWrapper<@Nullable Position> position =
            new ReadOnlyObjectWrapper<>(this, "position");
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper(this, "openings");
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NOTHING);
    private final ReadOnlyObjectWrapper<List<Question>> keptBack =
            new ReadOnlyObjectWrapper<>(this, "keptBack", List.of());
    private final ReadOnlyIntegerWrapper sumsAsked = new ReadOnlyIntegerWrapper(this, "sumsAsked");
    private final StringProperty dimmed = new SimpleStringProperty(this, "dimmed", "");
    private boolean changing;

    public Show() {
        player.stepProperty().subscribe(_ -> follow());
    }

    /// {@return the player, which holds the playhead}
    public Player player() {
        return player;
    }

    /// {@return the storyboard on show, null before the first}
    public ReadOnlyObjectProperty<@Nullable Storyboard> storyboardProperty() {
        return storyboard.getReadOnlyProperty();
    }

    public @Nullable Storyboard storyboard() {
        return storyboard.get();
    }

    /// {@return the storyboard with the step that is shown, null before the first}
    public ReadOnlyObjectProperty<@Nullable Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    public @Nullable Position position() {
        return position.get();
    }

    /// {@return how many documents were opened; a view fits its picture when it changes}
    public ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    /// {@return the id of the selected variable, or [#NOTHING]}
    public IntegerProperty selectedProperty() {
        return selected;
    }

    public int selected() {
        return selected.get();
    }

    /// {@return how often the sum of a variable was asked for; then it is the selected one}
    public ReadOnlyIntegerProperty sumsAskedProperty() {
        return sumsAsked.getReadOnlyProperty();
    }

    /// Selects a variable and asks for the whole sum that its gradient is.
    public void askSum(int variable) {
        selected.set(variable);
        sumsAsked.set(sumsAsked.get() + 1);
    }

    /// {@return the questions whose answers nothing may show yet}
    public ReadOnlyObjectProperty<List<Question>> keptBackProperty() {
        return keptBack.getReadOnlyProperty();
    }

    public List<Question> keptBack() {
        return keptBack.get();
    }

    /// {@return whether a question about the gradient of a variable waits for its answer}
    public boolean keepsBackGradientOf(int variable) {
        return keptBack.get().stream().anyMatch(question -> question.asksGradientOf(variable));
    }

    /// {@return whether the line of a question runs whose answer is still to come}
    public boolean runsQuestion() {
        return keptBack.get().stream().anyMatch(question -> question.asked() <= player.step());
    }

    /// Says whose answers nothing may show from now on.
    public void keepBack(List<Question> questions) {
        keptBack.set(List.copyOf(questions));
    }

    /// {@return why the picture is dimmed, empty where it is not}
    public StringProperty dimmedProperty() {
        return dimmed;
    }

    /// {@return whether states change at once instead of moving}
    public BooleanProperty reducedMotionProperty() {
        return player.reducedMotionProperty();
    }

    /// Shows another document at the end of a step; its first named leaf is selected.
    public void open(Storyboard opened, int atStep) {
        openings.set(openings.get() + 1);
        change(opened, atStep, firstNamedLeaf(opened));
    }

    /// Shows the same document run anew, at the end of a step; selection and camera stay.
    public void update(Storyboard updated, int atStep) {
        boolean known = selected.get() < updated.graph().variables().size();
        change(updated, atStep, known ? selected.get() : NOTHING);
    }

    /// Shows the same run laid out in another way; the step, its motion and the selection stay.
    public void lay(Storyboard there) {
        storyboard.set(there);
        follow();
    }

    private void change(Storyboard next, int atStep, int selection) {
        changing = true;
        selected.set(NOTHING);
        player.load(Reel.of(next), atStep);
        storyboard.set(next);
        selected.set(selection);
        changing = false;
        follow();
    }

    private void follow() {
        Storyboard current = storyboard.get();
        if (!changing && current != null) {
            position.set(new Position(current, player.step()));
        }
    }

    private static int firstNamedLeaf(Storyboard storyboard) {
        return storyboard.graph().variables().stream()
                .filter(VariableNode::isLeaf)
                .filter(node -> node.labels().getLast().kind() == Label.Kind.NAME)
                .mapToInt(VariableNode::id)
                .findFirst()
                .orElse(NOTHING);
    }
}
