package gradviz.app;

import gradviz.app.canvas.Nudge;
import gradviz.app.comfort.SettingsDialog;
import gradviz.app.frame.Command;
import gradviz.app.predict.Asking;
import gradviz.app.present.Material;
import gradviz.app.session.RuleTurn;
import gradviz.app.session.Session;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.Switch;
import gradviz.app.show.Show;
import java.util.Locale;

/// What a window does for each command.
final class Commands {
    private static final double TEXT_STEP = 1.1;

    private final Window window;
    private final Session session;
    private final Asking asking;
    private final Show show;
    private final Scenery scenery;
    private final Comfort comfort;

    Commands(Window window, Material material, Scenery scenery, Comfort comfort) {
        this.window = window;
        this.session = material.session();
        this.asking = material.asking();
        this.show = asking.show();
        this.scenery = scenery;
        this.comfort = comfort;
    }

    void perform(Command command) {
        switch (command) {
            case STEP -> step();
            case BACK -> asking.back();
            case PLAY -> asking.play();
            case FIRST -> asking.seek(0);
            case LAST -> asking.seek(show.player().last());
            case CLEAR -> clearSelected();
            case CLEAR_ALL -> session.clearAll();
            case AGAIN -> session.backwardAgain();
            case VALUE_UP -> Nudge.by(1, show, session);
            case VALUE_DOWN -> Nudge.by(-1, show, session);
            case GRAPH -> scenery.workbench().twin().enter();
            case TABLE -> sayUnless(scenery.workbench().takeTable(), "table.none");
            case LISTING -> scenery.workbench().takeKeys();
            case RULE -> new RuleTurn(session).accumulate();
            case ORDER -> new RuleTurn(session).order();
            case RETAIN -> new RuleTurn(session).retain();
            case SPEED -> show.player().nextSpeed();
            case LANGUAGE -> speakOther();
            case ZOOM_IN -> scenery.workbench().canvas().zoomIn();
            case ZOOM_OUT -> scenery.workbench().canvas().zoomOut();
            case FIT -> scenery.workbench().canvas().fit();
            case FOLD -> session.foldNext();
            case RUN -> session.run();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case TEXT_LARGER -> scaleText(TEXT_STEP);
            case TEXT_SMALLER -> scaleText(1 / TEXT_STEP);
            case LESSONS -> window.library().toggle();
            case NEXT_LESSON -> sayUnless(window.library().next(), "lessons.no-next");
            case PREVIOUS_LESSON -> sayUnless(window.library().previous(), "lessons.no-previous");
            case NEW -> window.another().start(null);
            case OPEN -> window.papers().filing().open();
            case SAVE -> window.papers().filing().save();
            case SAVE_AS -> window.papers().filing().saveAs();
            case EXPORT -> scenery.export();
            case COPY_PICTURE -> scenery.copyPicture();
            case SETTINGS -> new SettingsDialog(window.stage(), comfort, window.theme()).show();
            case PREDICT -> predict(!asking.predictModeProperty().get());
            case CHOOSE -> {} // Its key says which choice: see Window.key().
            case PROJECT -> scenery.present();
            case COMPARE -> scenery.compare();
            case KEYS -> scenery.workbench().toggleKeys();
            case LEAVE -> scenery.leave();
            case CLOSE -> window.close();
            case QUIT -> Casing.closeAll();
        }
    }

    private void step() {
        scenery.workbench().hint("");
        asking.step();
    }

    private void predict(boolean on) {
        comfort.choose(comfort.choices().with(Switch.PREDICT, on));
    }

    private void clearSelected() {
        if (show.selected() >= 0) {
            session.clear(show.selected());
        }
    }

    private void speakOther() {
        boolean korean = comfort.language().equals(Locale.KOREAN);
        Locale other = korean ? Locale.ENGLISH : Locale.KOREAN;
        comfort.choose(comfort.choices().with(LanguageChoice.of(other)));
    }

    private void scaleText(double factor) {
        double scale = comfort.textScale() * factor;
        comfort.choose(comfort.choices().withTextScale(scale));
    }

    private void sayUnless(boolean done, String key) {
        if (!done) {
            scenery.workbench().say(window.messages().text(key));
        }
    }
}
