package gradviz.export.tex;

import gradviz.drawing.Rect;
import gradviz.export.Exhibit;
import gradviz.render.TikzRenderer;
import java.util.Locale;

/// What stands around pictures so that TeX can set them.
record TexDocument(Exhibit exhibit, TexForm form, int steps, TikzRenderer renderer) {
    private static final double MILLIMETRES = 25.4 / 96;

    /// What a slide of 160 by 90 millimetres has room for.
    private static final double SLIDE_WIDTH = 150;

    private static final double SLIDE_HEIGHT = 84;

    /// {@return the text of the file}
    ///
    /// @param bounds of all pictures together
    String around(String body, Rect bounds) {
        String definitions = renderer.definitions();
        return firstLines()
                + switch (form) {
                    case PICTURE, SLIDE_PICTURE -> definitions + body;
                    case DOCUMENT -> document(definitions, body, bounds);
                    case SLIDES -> slides(definitions, body, bounds);
                };
    }

    private String firstLines() {
        String title = exhibit.title().replaceAll("\\s+", " ");
        String called = title.isEmpty() ? "" : "% " + title + "\n";
        return "% " + instruction() + "\n" + called;
    }

    private String instruction() {
        String read = form.isAlone() ? "Read by \\input after \\usepackage{tikz}; c" : "C";
        return switch (renderer.letters()) {
            case PLAIN -> read + "ompile with pdflatex or lualatex.";
            case UNICODE -> read + "ompile with lualatex: not every letter is in pdflatex's fonts.";
            case KOREAN ->
                    form.isAlone()
                            ? "Read by \\input after \\usepackage{tikz,luatexko}; compile with"
                                    + " lualatex, for it has Hangul."
                            : "Compile with lualatex: it has Hangul, which luatexko sets.";
        };
    }

    private String packages() {
        boolean korean = renderer.letters() == TikzRenderer.Letters.KOREAN;
        return "\\usepackage{tikz}\n" + (korean ? "\\usepackage{luatexko}\n" : "");
    }

    private String document(String definitions, String body, Rect bounds) {
        return "\\documentclass{article}\n"
                + packages()
                + definitions
                + """
                %% a page is as large as its picture
                \\setlength{\\paperwidth}{%sbp}
                \\setlength{\\paperheight}{%sbp}
                \\ifdefined\\pagewidth
                  \\pagewidth=\\paperwidth \\pageheight=\\paperheight
                \\else
                  \\pdfpagewidth=\\paperwidth \\pdfpageheight=\\paperheight
                \\fi
                \\hoffset=-1in \\voffset=-1in
                \\oddsidemargin=0pt \\topmargin=0pt \\headheight=0pt \\headsep=0pt \\footskip=0pt
                \\topskip=0pt \\parindent=0pt \\textwidth=\\paperwidth \\textheight=\\paperheight
                \\pagestyle{empty}
                \\begin{document}
                """
                        .formatted(points(bounds.width()), points(bounds.height()))
                + body
                + "\\end{document}\n";
    }

    private String slides(String definitions, String body, Rect bounds) {
        double across = SLIDE_WIDTH / (bounds.width() * MILLIMETRES);
        double down = SLIDE_HEIGHT / (bounds.height() * MILLIMETRES);
        String scale = String.format(Locale.ROOT, "%.3f", Math.min(1, Math.min(across, down)));
        return "\\documentclass[aspectratio=169]{beamer}\n"
                + packages()
                + definitions
                + "\\setbeamertemplate{navigation symbols}{}\n"
                + "\\begin{document}\n"
                + "\\begin{frame}<1-"
                + steps
                + ">[plain]\n"
                + "\\centering\n"
                + "\\scalebox{"
                + scale
                + "}{%\n"
                + body
                + "}\n\\end{frame}\n\\end{document}\n";
    }

    private static String points(double pixels) {
        return String.format(Locale.ROOT, "%.3f", pixels * 0.75);
    }
}
