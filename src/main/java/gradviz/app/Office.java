package gradviz.app;

import gradviz.app.document.Recovery;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.Settings;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;

/// What all windows of the program share.
record Office(Settings settings, Comfort comfort, Recovery recovery) {

    /// An office that follows the system; needs the toolkit.
    Office(Settings settings, Recovery recovery) {
        this(settings, comfort(settings, Platform.getPreferences()), recovery);
    }

    private static Comfort comfort(Settings settings, Platform.Preferences system) {
        return new Comfort(
                settings,
                Bindings.equal(system.colorSchemeProperty(), ColorScheme.DARK),
                system.reducedMotionProperty());
    }
}
