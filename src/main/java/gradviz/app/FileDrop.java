package gradviz.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped on a window.
final class FileDrop {
    private FileDrop() {}

    static void onto(Scene scene, Consumer<Path> open) {
        scene.addEventFilter(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    if (!files.isEmpty()) {
                        event.setDropCompleted(true);
                        event.consume();
                        open.accept(files.getFirst().toPath());
                    }
                });
    }
}
