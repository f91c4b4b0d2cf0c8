package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.listing.Listing;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The listing's lines up to the one that runs and, in backward, backward's own line: one strip.
///
/// Of the earlier lines the latest are shown, as many as there is room for. A line that is too long
/// is written smaller, rather than broken.
public final class LineStrip extends HBox {
    private static final String BETWEEN = "   ";
    private static final Measurer MEASURER = new Measurer();

    /// What the frames of the lines and the space between them take, in letters.
    private static final double AROUND = 7;

    /// How much smaller a long line is written at most.
    private static final double LEAST = 0.6;

    private final Show show;
    private final Messages messages;
    private final Lettering earlier = new Lettering("strip-earlier");
    private final Lettering listing = new Lettering("strip-listing");
    private final Lettering backward = new Lettering("strip-backward");
    private final Label count = new Label();
    private List<String> passed = List.of();
    private int asked;
    private double wantedSize = 16;
    private double fontSize = 16;

    public LineStrip(Show show, Messages messages) {
        this.show = show;
        this.messages = messages;
        setId("strip");
        getStyleClass().add("strip");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        earlier.managedProperty().bind(earlier.visibleProperty());
        backward.managedProperty().bind(backward.visibleProperty());
        listing.setVisible(false);
        getChildren().addAll(earlier, listing, backward, gap, count);
        // Texts that are made during a layout get their style only after the next one.
        widthProperty().subscribe(_ -> Platform.runLater(this::fill));
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        int step = Math.clamp(asked, position.step(), position.storyboard().last());
        int line = position.storyboard().line(step);
        List<String> lines = lines(position.storyboard().run().listing(), line);
        passed = lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
        listing.setVisible(!lines.isEmpty());
        listing.show(Face.MONO_BOLD, lines.isEmpty() ? "" : lines.getLast());
        CodePanel code = position.storyboard().code(position.step());
        boolean runs = code.active() >= 0 && step == position.step();
        backward.setVisible(runs);
        backward.show(Face.MONO, runs ? code.lines().get(code.active()).strip() : "");
        count.setText(
                messages.text(
                        "stage.count",
                        "step",
                        position.step(),
                        "last",
                        position.storyboard().last()));
        fill();
    }

    /// Shows the line of a step that is asked about before it runs; 0 for none.
    public void ask(int step) {
        asked = step;
        tell(show.position());
    }

    /// Says how large the lines are written, in pixels.
    public void setFontSize(double pixels) {
        wantedSize = pixels;
        fill();
    }

    /// Shows as many earlier lines as there is room for.
    private void fill() {
        fontSize = wantedSize;
        fontSize = wantedSize * Math.clamp(getWidth() / taken(), LEAST, 1);
        setStyle("-fx-font-size: " + fontSize + "px;");
        double room = getWidth() - taken();
        String shown = "";
        for (String line : passed.reversed()) {
            String longer = shown.isEmpty() ? line : line + BETWEEN + shown;
            if (width(longer) > room) {
                break;
            }
            shown = longer;
        }
        earlier.show(Face.MONO, shown);
        earlier.setVisible(!shown.isEmpty());
    }

    private double taken() {
        double texts = width(listing.text()) + width(backward.text()) + width(count.getText());
        return texts + AROUND * fontSize;
    }

    private double width(String text) {
        return MEASURER.width(Face.MONO_BOLD, fontSize, text);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// {@return what of a listing has run by the end of a line: no imports, no comments, nothing
    /// blank}
    static List<String> lines(Listing listing, int line) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String whole : listing.text().lines().limit(line).toList()) {
            number++;
            int note = whole.indexOf('#');
            String code = (note < 0 ? whole : whole.substring(0, note)).strip();
            if (!code.isEmpty() && !listing.importLines().contains(number)) {
                lines.add(code);
            }
        }
        return lines;
    }
}
