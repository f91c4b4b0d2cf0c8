package gradviz.app.export;

import gradviz.export.Format;

/// Keeps the name of a form's file in step with what is chosen, as long as nobody typed another.
final class Naming {
    private static final String STEP = "-{step}";

    private final Form form;
    private final Piece piece;
    private String suggested = "";

    Naming(Form form, Piece piece) {
        this.form = form;
        this.piece = piece;
    }

    /// Suggests a name, or puts the step into the one that was typed, where each needs a file.
    void follow() {
        String name = form.name.get();
        boolean many = inManyFiles();
        if (name.equals(suggested)) {
            suggested = piece.stem() + end(many);
            form.name.set(suggested);
        } else if (many && !name.contains("{step}")) {
            form.name.set(name + STEP);
        } else if (!many && name.endsWith(STEP)) {
            form.name.set(name.substring(0, name.length() - STEP.length()));
        }
    }

    private String end(boolean many) {
        if (many) {
            return STEP;
        }
        boolean one = usesSteps() && form.steps.get() == Steps.THIS && form.columns.get() == 0;
        return one ? "-" + piece.ownStep() : "";
    }

    private boolean usesSteps() {
        return Option.of(form.format.get(), piece.pair() != null).contains(Option.STEPS);
    }

    private boolean inManyFiles() {
        Format format = form.format.get();
        boolean several = form.steps.get() != Steps.THIS && form.columns.get() == 0;
        return usesSteps() && several && !format.holdsMany();
    }
}
