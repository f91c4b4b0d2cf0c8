package gradviz.app.export;

import gradviz.export.Format;
import gradviz.export.Output;
import gradviz.export.Request;
import java.nio.file.Path;
import java.util.List;

/// What a form asks for, once it has been read.
///
/// @param steps that are meant, at least one
record Asked(Request request, Format format, List<Integer> steps, Output output) {
    Asked {
        steps = List.copyOf(steps);
    }

    /// {@return the files and what each shows}
    List<Output.Target> targets(String stem) {
        boolean filmstrip = request.choice().isFilmstrip();
        return output.targets(stem, filmstrip ? List.of(1) : steps);
    }

    /// {@return the files}
    List<Path> files(String stem) {
        return targets(stem).stream().map(Output.Target::file).toList();
    }

    /// {@return whether each step has a file of its own}
    boolean inManyFiles() {
        return steps.size() > 1 && !request.choice().isFilmstrip() && !format.holdsMany();
    }
}
