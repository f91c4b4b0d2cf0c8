package gradviz.app.present;

import gradviz.app.frame.Command;
import gradviz.text.Messages;
import java.util.Optional;

/// What a presentation asks of the window that it is given from.
public interface Host {
    /// {@return the sentences in the language of the window}
    Messages messages();

    /// {@return the listing that comes after the one that is open}
    Optional<Following> following();

    /// {@return whether the sentence of each step shows from the start}
    boolean beginsWithCaptions();

    /// Does what a command of the window does.
    void perform(Command command);

    /// Takes its window back, once the presentation has ended.
    void resume();
}
