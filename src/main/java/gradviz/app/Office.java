package gradviz.app;

import gradviz.app.document.Recovery;
import gradviz.app.settings.Settings;

/// What all windows of the program share.
record Office(Settings settings, Recovery recovery) {}
