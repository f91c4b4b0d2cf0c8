package gradviz.app.export;

import gradviz.export.Choice;
import gradviz.export.Finish;
import gradviz.export.Format;
import gradviz.export.Output;
import gradviz.export.Request;
import gradviz.export.film.Screening;
import gradviz.export.tex.TexForm;
import gradviz.storyboard.page.Folded;
import gradviz.storyboard.page.Length;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Parts;
import gradviz.storyboard.select.Selection;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads a form; what does not belong to its format is as usual, whatever is typed there.
record Reading(Form form, Piece piece, Locale locale) {
    private static final String STEP = "{step}";

    /// {@return what it asks for}
    ///
    /// @throws Mistake if something typed means nothing
    Asked asked() throws Mistake {
        Format format = form.format.get();
        Request request = new Request(choice(), paper(), locale, finish()).in(format);
        List<Integer> steps = steps(request.choice().steps());
        Asked nameless = new Asked(request, format, steps, new Output(""));
        return new Asked(request, format, steps, output(nameless.inManyFiles()));
    }

    private boolean has(Option option) {
        return uses().contains(option);
    }

    private Set<Option> uses() {
        return piece.options(form.format.get());
    }

    private Choice choice() throws Mistake {
        Parts parts =
                new Parts(
                        form.caption.get(),
                        form.ledger.get(),
                        form.code.get(),
                        form.worklist.get());
        int columns = has(Option.FILMSTRIP) ? form.columns.get() : 0;
        Parts usual = Parts.FIGURE.withCaption(columns > 0);
        Folded fold = has(Option.FOLD) ? form.fold.get() : Folded.NONE;
        return new Choice(selection(), has(Option.PARTS) ? parts : usual, columns, fold);
    }

    private Selection selection() throws Mistake {
        if (!has(Option.STEPS)) {
            return Selection.LAST;
        }
        return switch (form.steps.get()) {
            case THIS -> Selection.of(piece.ownStep());
            case ALL -> Selection.ALL;
            case WRITTEN -> written(form.written.get());
        };
    }

    private static Selection written(String text) throws Mistake {
        if (text.isBlank()) {
            throw new Mistake("export.bad.steps.none", Map.of());
        }
        return Selection.parse(text)
                .orElseThrow(() -> new Mistake("export.bad.steps", Map.of("text", text.strip())));
    }

    private List<Integer> steps(Selection selection) throws Mistake {
        Selection.Found found = selection.in(piece.subject().index());
        if (found.missing()) {
            throw new Mistake("export.missing.steps", Map.of("text", selection, "n", piece.last()));
        }
        return found.steps();
    }

    private Paper paper() throws Mistake {
        Length text = has(Option.TEXT) ? Figures.text(form.text.get()) : Paper.SCREEN.text();
        boolean same = Math.abs(text.px() - Paper.SCREEN.text().px()) < 1e-9;
        boolean any = !has(Option.WIDTH) || form.width.get().isBlank();
        return new Paper(
                same ? Paper.SCREEN.text() : text, any ? null : Figures.width(form.width.get()));
    }

    private Finish finish() throws Mistake {
        double scale = has(Option.SCALE) ? Figures.scale(form.scale.get()) : 2;
        return Finish.of(form.theme.get(), scale)
                .with(
                        has(Option.TRANSPARENT) && form.transparent.get(),
                        has(Option.OUTLINE) && form.outline.get())
                .with(screening())
                .with(has(Option.TEX) ? form.tex.get() : TexForm.DOCUMENT);
    }

    private Screening screening() throws Mistake {
        if (!has(Option.FPS)) {
            return Screening.USUAL;
        }
        Format format = form.format.get();
        return new Screening(
                form.fps.get().isBlank() ? null : Figures.fps(form.fps.get(), format),
                Figures.speed(form.speed.get()),
                Duration.ofMillis(Math.round(Figures.hold(form.hold.get()) * 1000)),
                form.size.get().isBlank() ? null : Figures.size(form.size.get()),
                !(has(Option.ONCE) && form.once.get()));
    }

    private Output output(boolean many) throws Mistake {
        String suffix = "." + form.format.get().suffix();
        String typed = form.name.get().strip();
        boolean suffixed = typed.toLowerCase(Locale.ROOT).endsWith(suffix);
        String name = suffixed ? typed.substring(0, typed.length() - suffix.length()) : typed;
        if (name.isEmpty() || name.contains("/") || name.contains("\\")) {
            throw new Mistake("export.bad.name", Map.of("text", typed));
        }
        if (many && !name.contains(STEP)) {
            throw new Mistake("export.bad.name.step", Map.of("text", typed + suffix));
        }
        try {
            return new Output(form.folder.get().resolve(name + suffix).toString());
        } catch (InvalidPathException _) {
            throw new Mistake("export.bad.name", Map.of("text", typed));
        }
    }
}
