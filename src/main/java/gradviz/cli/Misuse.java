package gradviz.cli;

import gradviz.text.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What is wrong with a command line, as a sentence of ours.
record Misuse(Messages messages) {

    String sentence(CommandLine.ParameterException mistake) {
        return switch (mistake) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.MissingParameterException missing -> missing(missing);
            case CommandLine.OverwrittenOptionException twice ->
                    messages.text("cli.option.twice", "option", name(twice.getOverwritten()));
            case CommandLine.ParameterException other -> value(other);
        };
    }

    private String unmatched(CommandLine.UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().getFirst();
        String near = String.join(", ", mistake.getSuggestions());
        boolean option = mistake.isUnknownOption();
        if (option && !near.isEmpty()) {
            return messages.text("cli.option.near", "option", first, "near", near);
        }
        return messages.text(option ? "cli.option.unknown" : "cli.argument", "option", first);
    }

    private String missing(CommandLine.MissingParameterException mistake) {
        String what =
                mistake.getMissing().stream().map(Misuse::written).collect(Collectors.joining(" "));
        return messages.text("cli.missing", "what", what);
    }

    private String value(CommandLine.ParameterException mistake) {
        ArgSpec spec = mistake.getArgSpec();
        String value = mistake.getValue();
        if (spec == null || value == null) {
            return String.valueOf(mistake.getMessage());
        }
        String label = spec.paramLabel();
        return messages.text("cli.value", "option", name(spec), "values", label, "value", value);
    }

    private static String written(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : spec.paramLabel();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
