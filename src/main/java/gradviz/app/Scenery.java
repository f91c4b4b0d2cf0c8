package gradviz.app;

import gradviz.app.frame.Command;
import gradviz.app.frame.Keys;
import gradviz.app.present.Material;
import gradviz.app.present.Podium;
import gradviz.app.present.Theatre;
import gradviz.app.show.Front;
import gradviz.storyboard.Room;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What a window shows, one at a time: its workbench, two rules in its place, or a presentation.
final class Scenery {
    /// Of the picture, before the window has a size.
    static final Room FIRST_ROOM = new Room(784, 600);

    private final Front front;
    private final Material material;
    private final Office office;
    private final Library library;
    private final Window window;
    private final Comparing comparing;
    private final Exporting exporting;
    private final Podium podium;
    private Workbench workbench;
    private Room room = FIRST_ROOM;

    Scenery(Stage stage, Front front, Material material, Office office, Window window) {
        this.front = front;
        this.material = material;
        this.office = office;
        this.library = window.library();
        this.window = window;
        this.comparing = new Comparing(front, material, window);
        this.exporting = new Exporting(window, material, office.settings(), comparing);
        Theatre theatre = new Theatre(stage, front, office.displays());
        this.podium = new Podium(material, theatre, office.settings(), window);
        this.workbench = furnish();
    }

    Workbench workbench() {
        return workbench;
    }

    /// Makes the workbench anew, in the language that is spoken now; what is presented goes on in
    /// it.
    void refurnish() {
        boolean presents = podium.isOn();
        podium.end();
        material.session().setSetting(setting());
        comparing.close();
        Workbench before = workbench;
        workbench = furnish();
        before.close();
        workbench.canvas().requestFocus();
        if (presents) {
            podium.toggle();
        }
    }

    /// {@return how pictures are made for the workbench}
    Setting setting() {
        return office.comfort().setting().withRoom(room);
    }

    void setSetting(Setting setting) {
        workbench.setTextScale(setting.textScale());
        comparing.setSetting(setting);
    }

    /// Shows the workbench again.
    void resume() {
        front.show(workbench);
        workbench.canvas().requestFocus();
    }

    /// Goes to the comparison, or back from it.
    void compare() {
        if (comparing.isOpen()) {
            comparing.close();
            resume();
        } else if (!podium.isOn()) {
            comparing.open(office.comfort().setting());
        }
    }

    /// Begins to present, or ends it.
    void present() {
        comparing.close();
        podium.toggle();
    }

    /// Leaves what lies in front; where nothing does, the picture gets the keys.
    void leave() {
        if (comparing.isOpen()) {
            compare();
        } else if (!library.close() && !workbench.hideKeys()) {
            workbench.canvas().requestFocus();
        }
    }

    /// Opens the dialog that exports what is on show.
    void export() {
        exporting.open(this::say);
    }

    /// Copies the picture that is on show.
    void copyPicture() {
        exporting.copy(this::say);
    }

    private void say(String sentence) {
        if (comparing.isOpen()) {
            comparing.say(sentence);
        } else {
            workbench.say(sentence);
        }
    }

    /// {@return whether a command means something special to what is on show; then it is done}
    boolean perform(Command command) {
        return comparing.perform(command);
    }

    /// {@return the command that a key means here, unless what is on show keeps the key}
    Optional<Command> commandOf(KeyEvent event) {
        if (podium.isOn()) {
            podium.key(event);
            return Optional.empty();
        }
        boolean editing = workbench.isEditing() || library.isOpen();
        boolean onControl =
                comparing.isOpen() ? comparing.keepsKey(event) : workbench.keepsKey(event);
        Optional<Command> command = Keys.commandOf(event, editing);
        return onControl || library.keeps(command) ? Optional.empty() : command;
    }

    /// Ends what is presented; the window closes.
    void end() {
        podium.end();
        exporting.close();
    }

    private Workbench furnish() {
        Messages messages = window.messages();
        Workbench made = new Workbench(material, office.settings(), window, messages);
        made.setTextScale(office.comfort().textScale());
        made.canvas().roomProperty().subscribe((_, now) -> fill(now));
        library.cover(made, messages);
        front.show(made);
        // Before its style is applied a split pane has no children that could take the focus.
        made.applyCss();
        return made;
    }

    private void fill(Room now) {
        room = now;
        material.session().setRoom(now);
    }
}
