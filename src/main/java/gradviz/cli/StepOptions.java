package gradviz.cli;

import gradviz.storyboard.select.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options for which steps are shown.
final class StepOptions {
    static final int MOST_COLUMNS = 100;

    private static final String LABEL = "N|last|all|2,5-7|line:8|before:print|sum:x#2|clear:x";

    @Option(names = "--step", paramLabel = LABEL, converter = Written.class)
    Selection step = Selection.LAST;

    @Option(names = "--filmstrip", paramLabel = "COLUMNS")
    int columns;

    /// Accepts what a selection is.
    static final class Written implements ITypeConverter<Selection> {
        @Override
        public Selection convert(String text) {
            return Selection.parse(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}
