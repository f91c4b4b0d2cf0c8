package gradviz.cli;

import gradviz.export.Format;
import gradviz.export.tex.TexForm;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options of TeX files.
final class TexOptions {
    @Option(names = "--beamer")
    boolean beamer;

    @Option(names = "--tikz-only")
    boolean tikzOnly;

    /// {@return what is wrong with these options for the formats of the outputs, if anything is}
    Optional<Mistake> mistake(List<Format> formats) {
        String name = beamer ? "--beamer" : "--tikz-only";
        return Mistake.unless(name, beamer || tikzOnly, formats, format -> format == Format.TEX);
    }

    TexForm form() {
        return TexForm.of(beamer, tikzOnly);
    }
}
