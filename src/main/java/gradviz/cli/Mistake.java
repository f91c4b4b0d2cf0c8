package gradviz.cli;

import gradviz.export.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is wrong with a command line: a message and its arguments.
record Mistake(String key, Map<String, Object> arguments) {

    /// {@return that an option is given of which no output knows anything, if so}
    ///
    /// @param formats of the outputs
    /// @param takes whether a format knows of it
    static Optional<Mistake> unless(
            String option, boolean given, List<Format> formats, Predicate<Format> takes) {
        if (!given || formats.stream().anyMatch(takes)) {
            return Optional.empty();
        }
        String suffixes =
                Arrays.stream(Format.values())
                        .filter(takes)
                        .map(format -> "." + format.suffix())
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new Mistake("cli.option.format", Map.of("option", option, "suffixes", suffixes)));
    }
}
