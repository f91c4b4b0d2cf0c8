package gradviz.app.present;

import gradviz.app.show.WhileShown;
import javafx.scene.layout.Region;

/// What blacks or whites the audience's picture.
final class Blackout extends Region {
    Blackout(Presentation presentation) {
        setId("cover");
        WhileShown.tell(this, presentation.coverProperty(), this::show);
    }

    private void show(Presentation.Cover cover) {
        setVisible(cover != Presentation.Cover.NONE);
        setStyle(
                switch (cover) {
                    case NONE -> "";
                    case BLACK -> "-fx-background-color: black;";
                    case WHITE -> "-fx-background-color: white;";
                });
    }
}
