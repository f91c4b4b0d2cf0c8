package gradviz.app.present;

import gradviz.app.document.Document;
import gradviz.app.frame.Command;
import gradviz.app.predict.Asking;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.settings.Settings;
import gradviz.app.show.Show;
import gradviz.storyboard.Setting;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// One presentation, from its beginning to its end.
final class Talk {
    private static final double TEXT_STEP = 1.1;

    /// Things stand closer together than on the desk, so that text can be larger.
    private static final double SPACING = 0.55;

    private final Material material;
    private final Theatre theatre;
    private final Settings settings;
    private final Host host;
    private final Runnable ended;
    private final Setting before;
    private final Presentation presentation;
    private final LiveEdit live;
    private final Projection projection;
    private final PresenterView presenter;
    private final Subscription subscriptions;
    private Seats seats;

    /// @param ended what to call when the presenter is done
    Talk(Material material, Theatre theatre, Settings settings, Host host, Runnable ended) {
        this.material = material;
        this.theatre = theatre;
        this.settings = settings;
        this.host = host;
        this.ended = ended;
        this.before = material.session().setting();
        Show show = material.show();
        presentation = new Presentation(material.asking(), this::place, host::following);
        live = new LiveEdit(material.document(), material.session(), show, this::trying);
        Stagecraft craft =
                new Stagecraft(
                        material.asking(), presentation, live, material.theme(), host.messages());
        projection = new Projection(craft);
        Elapsed elapsed = new Elapsed(InstantSource.system(), ZoneId.systemDefault());
        presenter = new PresenterView(craft, elapsed, this::perform);
        subscriptions =
                Subscription.combine(
                        show.positionProperty().subscribe((_, _) -> presentation.moved()),
                        material.document()
                                .draft()
                                .textProperty()
                                .subscribe((_, _) -> live.forget()),
                        live.editingProperty().subscribe((_, editing) -> focus(editing)));
        if (host.beginsWithCaptions()) {
            presentation.toggleCaptions();
        }
        seats = Seats.of(theatre.displays().bounds(), settings.display());
        projection.setTextScale(settings.projectedTextScale());
        presenter.setTextScale(settings.textScale());
        material.session().setSetting(setting());
        open();
    }

    LiveEdit live() {
        return live;
    }

    /// Takes everything away again; what was on show of the lesson is on show.
    void end() {
        subscriptions.unsubscribe();
        LiveEdit.Scratch scratch = live.scratchProperty().get();
        live.forget();
        if (scratch != null) {
            material.show().update(scratch.home().storyboard(), scratch.home().step());
        }
        theatre.close();
        material.session().setSetting(before);
    }

    void key(KeyEvent event) {
        Node owner = ((Scene) event.getSource()).getFocusOwner();
        boolean writing = owner instanceof TextInputControl || owner instanceof RichTextArea;
        Optional<Cue> cue = Cue.of(event, writing);
        if (uncovering(event, cue)) {
            event.consume();
            presentation.uncovers();
        } else if (cue.isPresent()) {
            event.consume();
            perform(cue.get());
        }
    }

    /// Who presents on the only display is in the dark too: any key brings the picture back.
    private boolean uncovering(KeyEvent event, Optional<Cue> cue) {
        boolean covers = cue.isPresent() && (cue.get() == Cue.BLACK || cue.get() == Cue.WHITE);
        boolean blind = seats.presenter() == null && presentation.isCovered();
        return blind && !covers && !event.getCode().isModifierKey();
    }

    private void perform(Cue cue) {
        Asking asking = material.asking();
        switch (cue) {
            case NEXT -> next();
            case BACK -> presentation.back();
            case PLAY -> presentation.play();
            case FIRST -> asking.seek(0);
            case LAST -> asking.seek(material.show().player().last());
            case BLACK -> presentation.black();
            case WHITE -> presentation.white();
            case CAPTIONS -> presentation.toggleCaptions();
            case EDIT -> live.open();
            case RETURN -> live.back();
            case KEEP -> keep();
            case CLEAR -> clear();
            case CLOSER -> projection.equipment().canvas().zoomIn();
            case FARTHER -> projection.equipment().canvas().zoomOut();
            case FIT -> projection.equipment().canvas().fit();
            case TEXT_LARGER -> scaleText(TEXT_STEP);
            case TEXT_SMALLER -> scaleText(1 / TEXT_STEP);
            case UNDO -> live.session().undo();
            case REDO -> live.session().redo();
            case RUN -> live.session().run();
            case DISPLAY -> changeDisplay();
            case LANGUAGE -> host.perform(Command.LANGUAGE);
            case KEYS -> keys().toggle();
            case LEAVE -> leave();
            case END -> ended.run();
        }
    }

    /// Before the listing has run there is nothing to go on to, which is not the end.
    private void next() {
        if (material.show().position() == null) {
            presentation.uncovers();
        } else {
            presentation.next();
        }
    }

    /// Esc leaves the list of keys first, then the text, then the presentation.
    private void leave() {
        if (keys().isVisible()) {
            keys().toggle();
        } else if (live.editingProperty().get()) {
            live.close();
        } else {
            ended.run();
        }
    }

    private void keep() {
        live.keep();
        host.perform(Command.SAVE);
    }

    private void clear() {
        int selected = material.show().selected();
        if (selected != Show.NOTHING) {
            live.session().clear(selected);
        }
    }

    private void scaleText(double factor) {
        settings.setProjectedTextScale(settings.projectedTextScale() * factor);
        projection.setTextScale(settings.projectedTextScale());
        live.session().setSetting(setting());
    }

    private void changeDisplay() {
        List<Rectangle2D> displays = theatre.displays().bounds();
        settings.setDisplay(Seats.next(displays, seats.number()));
        theatre.close();
        open();
    }

    private void open() {
        seats = Seats.of(theatre.displays().bounds(), settings.display());
        theatre.open(seats, projection, presenter, this::key);
        focus(live.editingProperty().get());
    }

    /// The keys go where the presenter looks.
    private void focus(boolean writing) {
        Platform.runLater(() -> ahead().takeKeys(writing));
    }

    private CueList keys() {
        return ahead().keys();
    }

    /// {@return what the presenter has before their eyes}
    private Equipment ahead() {
        return seats.presenter() == null ? projection.equipment() : presenter.equipment();
    }

    private Object place() {
        return Arrays.asList(material.show().player().step(), material.asking().card());
    }

    private Session trying(Document copy) {
        Setting now = material.session().setting();
        return Session.trying(copy, material.show(), new Runner(), material.times(), now);
    }

    private Setting setting() {
        double text = settings.projectedTextScale();
        return new Setting(before.locale(), text, SPACING / Math.sqrt(text));
    }
}
