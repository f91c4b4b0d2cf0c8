package gradviz.app.session;

import gradviz.storyboard.Setting;
import java.util.function.BooleanSupplier;

/// Makes a storyboard of a text.
@FunctionalInterface
public interface Maker {
    /// Runs and lays out; takes as long as it takes.
    ///
    /// @param cancelled asked now and then; once it says so, what is returned does not matter
    Made make(String text, Setting setting, BooleanSupplier cancelled);
}
