package gradviz.app;

import gradviz.app.frame.Wishes;
import gradviz.app.show.Show;
import gradviz.text.Messages;
import javafx.scene.layout.Region;

/// The panels beside the picture.
record Panels(
        Region code,
        Region output,
        Region worklist,
        Region inspector,
        Region history,
        Region playback) {

    Panels(Show show, Messages messages, Wishes wishes) {
        this(
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region(),
                new Region());
    }
}
