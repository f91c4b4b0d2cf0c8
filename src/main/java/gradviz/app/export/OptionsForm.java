package gradviz.app.export;

import gradviz.drawing.Theme;
import gradviz.export.tex.TexForm;
import gradviz.storyboard.page.Folded;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// What can be chosen for an export, a row each.
final class OptionsForm extends ChoiceRows {
    private static final List<Integer> COLUMNS = List.of(0, 1, 2, 3, 4, 5, 6);

    OptionsForm(ExportModel model, Messages messages) {
        super(messages, model.usesProperty());
        Form form = model.form();
        combo(
                "format",
                model.formats(),
                form.format,
                format -> messages.text("export.format." + format.suffix()));
        steps(model, messages);
        combo(
                "filmstrip",
                COLUMNS,
                form.columns.asObject(),
                n -> messages.text(n == 0 ? "export.filmstrip.none" : "export.columns", "n", n));
        onlyFor(Option.FILMSTRIP);
        boxes(
                "parts",
                box("caption", form.caption),
                box("ledger", form.ledger),
                box("code", form.code),
                box("worklist", form.worklist));
        onlyFor(Option.PARTS);
        combo(
                "fold",
                List.of(Folded.values()),
                form.fold,
                fold -> messages.text("export.fold." + lower(fold)));
        onlyFor(Option.FOLD);
        combo(
                "theme",
                Theme.ALL,
                form.theme,
                theme -> messages.text("export.theme." + theme.name()));
        onlyFor(Option.THEME);
        size(form);
        tex(form, messages);
        film(form);
    }

    private void steps(ExportModel model, Messages messages) {
        Form form = model.form();
        combo(
                "steps",
                List.of(Steps.values()),
                form.steps,
                steps -> messages.text("export.steps." + lower(steps), model.place()));
        onlyFor(Option.STEPS);
        TextField written = text("written", form.written);
        onlyWhen(
                getChildren().getLast(),
                model.usesProperty()
                        .flatMap(
                                uses ->
                                        form.steps.map(
                                                steps ->
                                                        uses.contains(Option.STEPS)
                                                                && steps == Steps.WRITTEN)));
        written.setPrefColumnCount(12);
    }

    private void size(Form form) {
        text("text", form.text);
        onlyFor(Option.TEXT);
        text("width", form.width);
        onlyFor(Option.WIDTH);
        text("scale", form.scale);
        onlyFor(Option.SCALE);
        tick("transparent", box("transparent", form.transparent));
        onlyFor(Option.TRANSPARENT);
        tick("outline", box("outline", form.outline));
        onlyFor(Option.OUTLINE);
    }

    private void tex(Form form, Messages messages) {
        combo(
                "tex",
                List.of(TexForm.values()),
                form.tex,
                tex -> messages.text("export.tex." + lower(tex)));
        onlyFor(Option.TEX);
    }

    private void film(Form form) {
        text("fps", form.fps);
        onlyFor(Option.FPS);
        text("speed", form.speed);
        onlyFor(Option.SPEED);
        text("hold", form.hold);
        onlyFor(Option.HOLD);
        text("size", form.size);
        onlyFor(Option.SIZE);
        tick("once", box("once", form.once));
        onlyFor(Option.ONCE);
    }

    private void tick(String key, CheckBox box) {
        boxes("row." + key, box);
    }
}
