package gradviz.cli;

import gradviz.export.tex.TexForm;
import picocli.CommandLine.Option;

/// The options of TeX files.
final class TexOptions {
    @Option(names = "--beamer")
    boolean beamer;

    @Option(names = "--tikz-only")
    boolean tikzOnly;

    TexForm form() {
        return TexForm.of(beamer, tikzOnly);
    }
}
