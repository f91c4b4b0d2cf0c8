package gradviz.app;

import gradviz.app.document.Recovery;
import gradviz.app.present.Displays;
import gradviz.app.settings.Settings;

/// What all windows of the program share.
record Office(Settings settings, Recovery recovery, Displays displays) {
    Office(Settings settings, Recovery recovery) {
        this(settings, recovery, Displays.ofSystem());
    }
}
