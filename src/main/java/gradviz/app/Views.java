package gradviz.app;

import gradviz.app.canvas.CanvasView;
import gradviz.app.document.Document;
import gradviz.app.frame.Busy;
import gradviz.app.frame.DocumentMenu;
import gradviz.app.frame.KeyList;
import gradviz.app.frame.ListingColumn;
import gradviz.app.frame.Projection;
import gradviz.app.frame.Toast;
import gradviz.app.frame.TopBar;
import gradviz.app.frame.TroubleView;
import gradviz.app.frame.Wishes;
import gradviz.app.panel.CaptionView;
import gradviz.app.settings.Settings;
import gradviz.app.show.Show;
import gradviz.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The arrangement of a window: bars, columns, picture and caption, and what lies over them.
final class Views {
    private static final double FONT_SIZE = 14;
    private static final double CAPTION_MARGIN = 26;

    private final CanvasView canvas;
    private final CaptionView caption;
    private final Columns columns;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final StackPane root = new StackPane();
    private final KeyList keyList;
    private final Toast toast = new Toast();
    private final Show show;
    private final Messages messages;

    Views(Desk desk, Document document, Settings settings, Wishes wishes, Messages messages) {
        this.messages = messages;
        show = desk.show();
        canvas = desk.canvas();
        caption = new CaptionView(show);
        keyList = new KeyList(messages);
        Panels panels = new Panels(show, messages, wishes);
        TroubleView trouble = new TroubleView(desk.session(), document.draft(), messages);
        ListingColumn left =
                new ListingColumn(
                        messages.text("window.listing"),
                        desk.editor(),
                        trouble,
                        panels.code(),
                        panels.output());
        ScrollPane right =
                new ScrollPane(
                        ListingColumn.stack(
                                panels.worklist(), panels.inspector(), panels.history()));
        right.setFitToWidth(true);
        right.getStyleClass().add("side-scroll");
        arrangeMiddle(desk);
        columns = new Columns(left, middle, right, settings);
        DocumentMenu menus = new DocumentMenu(document, settings, wishes, messages);
        frame.getStyleClass().add("frame");
        frame.setTop(new TopBar(desk.session(), wishes, messages, menus));
        frame.setCenter(columns);
        frame.setBottom(panels.playback());
        root.getStyleClass().add("desk");
        root.getChildren().addAll(frame, keyList);
    }

    private void arrangeMiddle(Desk desk) {
        Busy busy = new Busy(desk.session(), messages);
        StackPane.setAlignment(busy, Pos.TOP_CENTER);
        StackPane.setAlignment(toast, Pos.TOP_CENTER);
        StackPane.setMargin(busy, new Insets(24));
        StackPane.setMargin(toast, new Insets(24));
        StackPane.setAlignment(caption, Pos.BOTTOM_CENTER);
        StackPane.setMargin(caption, new Insets(CAPTION_MARGIN));
        caption.setMaxHeight(Region.USE_PREF_SIZE);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        middle.getChildren().addAll(canvas, caption, toast, busy);
        canvas.captionRoomProperty()
                .bind(caption.tallestProperty().add(2 * CAPTION_MARGIN));
    }

    Parent root() {
        return root;
    }

    void setTextScale(double scale) {
        root.setStyle("-fx-font-size: " + FONT_SIZE * scale + "px");
    }

    void say(String sentence) {
        toast.say(sentence);
    }

    void hint(String sentence) {
        toast.stay(sentence);
    }

    /// Takes the hint away once a value changes a second time: the first is the opening itself.
    Subscription endHintWith(ObservableValue<? extends Number> value) {
        int[] changes = {0};
        return value.subscribe(
                (_, _) -> {
                    if (++changes[0] == 2) {
                        toast.say("");
                    }
                });
    }

    void toggleKeyList() {
        keyList.setVisible(!keyList.isVisible());
    }

    boolean hideKeyList() {
        boolean was = keyList.isVisible();
        keyList.setVisible(false);
        return was;
    }

    void setProjected(boolean projected) {
        middle.getChildren().removeAll(canvas, caption);
        if (projected) {
            canvas.captionRoomProperty().unbind();
            canvas.captionRoomProperty().set(0);
            root.getChildren().set(0, new Projection(show, canvas, caption, messages));
        } else {
            middle.getChildren().addAll(0, java.util.List.of(canvas, caption));
            canvas.captionRoomProperty()
                    .bind(caption.tallestProperty().add(2 * CAPTION_MARGIN));
            root.getChildren().set(0, frame);
        }
    }

    void remember(Settings settings) {
        columns.remember(settings);
    }
}
