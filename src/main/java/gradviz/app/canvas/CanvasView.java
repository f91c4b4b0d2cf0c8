package gradviz.app.canvas;

import gradviz.app.show.Acts;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.storyboard.Room;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The picture of a show: painted, kept in view, and open to the pointer.
///
/// A change only marks the picture as old; it is painted once, after the layout of the next pulse.
public final class CanvasView extends Region {
    private static final double MARGIN = 28;
    private static final double NEAR = 6;
    private static final double CLOSER = 1.25;

    /// A large caption may cover what is left of the view, but no more.
    private static final double LEAST_ROOM = 0.4;

    private final Show show;
    private final Acts acts;
    private final Layers layers;
    private final Halos halos = new Halos();
    private final ClearButtons buttons;
    private final Overlays overlays;
    private final ObjectProperty<Theme> theme;
    private final DoubleProperty captionRoom = new SimpleDoubleProperty(this, "captionRoom");
    private final DoubleProperty covered = new SimpleDoubleProperty(this, "covered");
    private final DoubleProperty fitLimit = new SimpleDoubleProperty(this, "fitLimit", 1.4);
    private final ReadOnlyObjectWrapper<Room> room =
            new ReadOnlyObjectWrapper<>(this, "room", new Room(0, 0));
    private final StringProperty lit = new SimpleStringProperty(this, "lit", "");
    private final Runnable paint = this::paint;
    private Runnable painted = () -> {};
    private final Lens lens = new Lens(this::renew);

    private double margin = MARGIN;
    private boolean old = true;
    private @Nullable Drawing shown;
    private @Nullable PartKey pointed;
    private boolean opening = true;

    /// @param theme is followed as long as the view lives
    public CanvasView(Show show, Acts acts, Messages messages, ObservableValue<Theme> theme) {
        this(show, acts, messages, theme.getValue());
        this.theme.bind(theme);
    }

    public CanvasView(Show show, Acts acts, Messages messages, Theme theme) {
        this.show = show;
        this.acts = acts;
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        layers = new Layers(theme);
        buttons = new ClearButtons(acts, messages);
        overlays = new Overlays(show, messages);
        setId("canvas");
        getStyleClass().add("canvas-view");
        getChildren().addAll(layers.canvases());
        getChildren().add(buttons.pane());
        getChildren().addAll(overlays.nodes());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.text("twin.canvas"));
        new Hand(this, acts);
        new Walk(this);
        listen();
    }

    /// {@return the colours that the picture is painted in}
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// {@return how much is covered at the bottom by the caption, in pixels; fitting leaves it
    /// free}
    public DoubleProperty captionRoomProperty() {
        return captionRoom;
    }

    /// {@return the greatest scale that fitting takes}
    public DoubleProperty fitLimitProperty() {
        return fitLimit;
    }

    /// {@return where the picture is to be seen whole; without a size until the view has one}
    public ReadOnlyObjectProperty<Room> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /// {@return how much is covered at the bottom just now, in pixels, where that is more than what
    /// fitting leaves free; what a step is about is moved out of there}
    public DoubleProperty coveredProperty() {
        return covered;
    }

    /// Keeps what happens readable: fitting does not go below a scale, and the view follows the
    /// act.
    public void keepReadable(Legible legible) {
        if (lens.legible(legible)) {
            refit();
        }
    }

    /// Says how much of the view's edge is left free, in pixels.
    public void setMargin(double pixels) {
        margin = pixels;
        refit();
    }

    /// Leaves out the buttons on ledgers, as in a picture that is only looked at.
    public void leaveOutButtons() {
        getChildren().remove(buttons.pane());
    }

    /// Leaves unlit what is selected, unless it was picked in this view: whoever only looks at it
    /// need not know what is.
    public void lightOnlyPicked() {
        halos.lightOnlyPicked();
        renew();
    }

    /// {@return the key of the part that has the focus, such as `edge:5`; empty for none}
    public StringProperty litProperty() {
        return lit;
    }

    /// Sets what is told whenever the picture may have moved.
    public void setOnPainted(Runnable newPainted) {
        painted = newPainted;
    }

    /// {@return where a rectangle of the drawing lies in the view}
    public Rect toView(Rect r) {
        return camera().toView(r);
    }

    /// Moves the picture just so far that a rectangle of the drawing is in view.
    public void reveal(Rect wanted) {
        lens.bring(wanted);
    }

    /// Folds what a loop's pass or a call made, or opens it.
    public void turn(int scope) {
        acts.fold(scope);
    }

    /// Shows everything, in the middle.
    public void fit() {
        lens.fit(show.storyboard());
    }

    /// Shows more closely what is in the middle.
    public void zoomIn() {
        move(camera().zoomed(CLOSER, getWidth() / 2, lens.open().centreY()));
    }

    /// Shows more around what is in the middle.
    public void zoomOut() {
        move(camera().zoomed(1 / CLOSER, getWidth() / 2, lens.open().centreY()));
    }

    Show show() {
        return show;
    }

    Camera camera() {
        return lens.camera();
    }

    /// Takes another camera, until fitted again.
    void move(Camera next) {
        lens.move(next);
    }

    /// {@return what lies at a point of the view, or null}
    @Nullable PartKey partAt(double x, double y) {
        if (shown == null) {
            return null;
        }
        return Finder.at(shown.parts(), camera().toDrawing(x, y), NEAR / camera().scale())
                .map(PartKey::of)
                .orElse(null);
    }

    /// Points at a part, or at nothing.
    void point(@Nullable PartKey key, double x, double y) {
        boolean same = key == null ? pointed == null : key.equals(pointed);
        pointed = key;
        overlays.point(show.position(), key, x, y);
        if (!same) {
            renew();
        }
    }

    /// Selects the variable that a part belongs to, or nothing; a sum and the chip of an array open
    /// the whole.
    void pick(@Nullable PartKey key) {
        int sum = key == null ? Show.NOTHING : Chips.variable(show.position(), key);
        if (key != null && key.kind().equals("ledger")) {
            show.askSum(key.variable());
        } else if (sum >= 0) {
            show.askSum(sum);
        } else if (key == null || key.variable() >= 0) {
            select(key == null ? Show.NOTHING : key.variable());
        }
    }

    /// Selects a variable by hand, or nothing.
    void select(int variable) {
        halos.picked(variable);
        show.selectedProperty().set(variable);
        renew();
    }

    @Override
    protected void layoutChildren() {
        overlays.cover(getWidth(), getHeight(), captionRoom.get());
        if (layers.resize(getWidth(), getHeight())) {
            refit();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 840;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 640;
    }

    private void listen() {
        sceneProperty().subscribe(this::attach);
        WhileShown.tell(this, show.openingsProperty(), _ -> open());
        WhileShown.changes(this, show.storyboardProperty(), this::change);
        WhileShown.tell(this, show.positionProperty(), _ -> tell());
        WhileShown.tell(this, show.player().fractionProperty(), _ -> renew());
        WhileShown.tell(this, show.selectedProperty(), _ -> renew());
        lit.subscribe(_ -> renew());
        theme.subscribe(this::dress);
        captionRoom.subscribe(
                _ -> {
                    requestLayout();
                    refit();
                });
        fitLimit.subscribe(_ -> refit());
        covered.subscribe(_ -> uncover());
    }

    private void open() {
        opening = true;
        halos.picked(Show.NOTHING);
    }

    private void dress(Theme now) {
        layers.setTheme(now);
        renew();
    }

    private void attach(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(paint);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(paint);
            renew();
        }
    }

    private void tell() {
        Position position = show.position();
        if (position != null) {
            setAccessibleText(position.storyboard().narration(position.step()).text());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            reveal(!show.reducedMotionProperty().get());
        }
        renew();
    }

    private void change(@Nullable Storyboard before, @Nullable Storyboard now) {
        point(null, 0, 0);
        measure();
        if (before == null || now == null || opening) {
            lens.fit(now);
        } else {
            lens.follow(before, now, !show.reducedMotionProperty().get());
        }
        opening = false;
    }

    private void refit() {
        measure();
        lens.refit(show.storyboard());
        reveal(false);
    }

    private void measure() {
        Rect free = room(captionRoom.get());
        if (getWidth() > 0 && getHeight() > 0) {
            room.set(new Room(free.width(), free.height()));
        }
        lens.room(free, fitLimit.get());
        lens.open(room(Math.max(captionRoom.get(), covered.get())));
    }

    private void uncover() {
        lens.open(room(Math.max(captionRoom.get(), covered.get())));
        reveal(!show.reducedMotionProperty().get());
    }

    private void reveal(boolean motion) {
        Position position = show.position();
        if (position != null) {
            lens.reveal(position, motion);
        }
    }

    private Rect room(double below) {
        double width = Math.max(1, getWidth() - 2 * margin);
        double top = Math.max(margin, overlays.top() + margin / 2);
        double above = getHeight() - below - top - margin;
        double height = Math.max(Math.max(1, getHeight() * LEAST_ROOM), above);
        return new Rect(margin, top, width, height);
    }

    private void renew() {
        old = true;
        if (getScene() != null) {
            Platform.requestNextPulse();
        }
    }

    private void paint() {
        Position position = show.position();
        if (!old || position == null || getWidth() <= 0) {
            return;
        }
        old = false;
        Glide.Stand stand = lens.stand(position.storyboard());
        double fraction = show.player().fraction();
        Drawing drawing = stand.storyboard().at(position.step(), fraction);
        shown = drawing;
        layers.pixels(getScene().getWindow().getOutputScaleX());
        Position there = new Position(stand.storyboard(), position.step());
        List<Part> ground =
                halos.behind(
                        drawing.ground(),
                        new Halos.Lit(there, halos.lightOf(show.selected()), pointed, lit.get()));
        layers.paint(stand.camera(), ground, drawing.moving());
        buttons.aim(stand.camera());
        buttons.pane().setVisible(!lens.gliding());
        buttons.place(position, fraction < 1);
        painted.run();
    }
}
