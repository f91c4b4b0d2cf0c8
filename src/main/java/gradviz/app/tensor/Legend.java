package gradviz.app.tensor;

import gradviz.drawing.Heat;
import gradviz.drawing.Ink;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The colours of a table, from the lowest to the highest, with what they stand for.
final class Legend extends HBox {
    private final Label low = new Label();
    private final Label high = new Label();
    private final Messages messages;

    Legend(Messages messages) {
        this.messages = messages;
        getStyleClass().add("heat-legend");
        setAccessibleRole(AccessibleRole.TEXT);
        HBox strip = new HBox();
        strip.getStyleClass().add("heat-strip");
        HBox.setHgrow(strip, Priority.ALWAYS);
        for (Ink ink : Heat.inks()) {
            Label swatch = new Label(ink == Ink.HEAT_ZERO ? "0" : "");
            swatch.getStyleClass().add("heat-swatch");
            swatch.setStyle("-fx-background-color: " + HeatCell.name(ink) + ";");
            swatch.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(swatch, Priority.ALWAYS);
            strip.getChildren().add(swatch);
        }
        for (Label end : new Label[] {low, high}) {
            end.getStyleClass().add("soft");
            end.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(low, strip, high);
    }

    /// Says what the strongest colours stand for.
    void show(double most) {
        low.setText(Numbers.brief(-most));
        high.setText(Numbers.brief(most));
        setAccessibleText(
                messages.text("table.legend", "low", low.getText(), "high", high.getText()));
    }
}
