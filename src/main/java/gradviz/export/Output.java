package gradviz.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The name of what is written, in which `{name}` stands for the listing and `{step}` for the step.
///
/// @param pattern such as `figures/{name}-{step}.png`
public record Output(String pattern) {
    private static final String NAME = "{name}";
    private static final String STEP = "{step}";

    /// A file and what is shown in it.
    ///
    /// @param steps of the exhibit, at least one
    public record Target(Path file, List<Integer> steps) {
        public Target {
            steps = List.copyOf(steps);
        }
    }

    /// {@return the format that its suffix asks for, if there is one}
    public Optional<Format> format() {
        return Format.of(Path.of(pattern));
    }

    /// {@return whether each listing has a file of its own}
    public boolean namesListings() {
        return pattern.contains(NAME);
    }

    /// {@return whether each step has a file of its own}
    public boolean namesSteps() {
        return pattern.contains(STEP);
    }

    /// {@return whether several steps have a place}
    public boolean holdsMany() {
        return namesSteps() || format().map(Format::holdsMany).orElse(false);
    }

    /// {@return the one file for a listing}
    ///
    /// @param stem what the listing is called
    public Path named(String stem) {
        return Path.of(pattern.replace(NAME, stem));
    }

    /// {@return the files for the steps of a listing}
    ///
    /// @param stem what the listing is called
    public List<Target> targets(String stem, List<Integer> steps) {
        String named = pattern.replace(NAME, stem);
        if (!namesSteps()) {
            return List.of(new Target(Path.of(named), steps));
        }
        return steps.stream()
                .map(step -> new Target(Path.of(named.replace(STEP, "" + step)), List.of(step)))
                .toList();
    }
}
