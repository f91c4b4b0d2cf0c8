package gradviz.app;

import gradviz.app.document.Kept;
import gradviz.app.document.Questions;
import java.util.List;
import javafx.stage.Stage;

/// Offers back the texts that a crash left.
final class Rescue {
    private Rescue() {}

    /// Asks in a window whether the texts are wanted, and opens a window for each.
    static void offer(Window asking, Office office, List<Kept> left) {
        Questions.Answer answer = asking.dialogs().recover(left);
        for (Kept kept : left) {
            if (answer == Questions.Answer.RELOAD) {
                Window window = new Window(new Stage(), office);
                window.start(null);
                window.restore(kept);
            }
            if (answer != Questions.Answer.CANCEL) {
                office.recovery().forget(kept);
            }
        }
    }
}
