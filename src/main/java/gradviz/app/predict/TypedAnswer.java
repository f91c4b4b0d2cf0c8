package gradviz.app.predict;

import gradviz.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A field for an answer in one's own words.
final class TypedAnswer extends HBox {
    private final TextField field = new TextField();

    /// @param open whether there are no choices besides
    TypedAnswer(Messages messages, boolean open, Consumer<String> answer) {
        getStyleClass().add("typed-answer");
        String prompt = messages.text(open ? "predict.type.open" : "predict.type");
        field.setId("typed-answer");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setOnAction(_ -> answer.accept(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button submit = new Button(messages.text("predict.submit"));
        submit.setId("submit-answer");
        submit.getStyleClass().add("submit");
        submit.setMinWidth(Region.USE_PREF_SIZE);
        submit.setOnAction(_ -> answer.accept(field.getText()));
        submit.disableProperty().bind(field.textProperty().map(String::isBlank));
        getChildren().addAll(field, submit);
    }
}
