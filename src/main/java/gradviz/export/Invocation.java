package gradviz.export;

import gradviz.export.film.FrameSize;
import gradviz.export.film.Screening;
import gradviz.run.pair.Pair;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The command line that makes the same file as a request does.
///
/// @param source the listing: a path, or `lesson:NAME`
/// @param output where it is written
/// @param pair of rules that are compared, or null
public record Invocation(Request request, String source, String output, @Nullable Pair pair) {
    private static final double USUAL_SCALE = 2;

    /// {@return its words, without the program's name}
    public List<String> arguments() {
        List<String> words = new ArrayList<>(List.of("export"));
        words.add(source.startsWith("-") && source.length() > 1 ? "./" + source : source);
        add(words, "-o", output);
        if (pair != null) {
            add(words, "--compare", pair.left() + "," + pair.right());
        }
        addChoice(words, request.choice());
        addPaper(words, request.paper());
        addFinish(words, request.finish());
        add(words, "--locale", request.locale().getLanguage().equals("ko") ? "ko" : "en");
        return List.copyOf(words);
    }

    /// {@return the line as a shell reads it}
    public String text() {
        return arguments().stream()
                .map(Invocation::quoted)
                .collect(Collectors.joining(" ", "gradviz ", ""));
    }

    private static void addChoice(List<String> words, Choice choice) {
        add(words, "--step", choice.steps().toString());
        if (choice.isFilmstrip()) {
            add(words, "--filmstrip", Integer.toString(choice.columns()));
        }
        switch (choice.folded()) {
            case NONE -> {}
            case CALLS -> add(words, "--fold", "calls");
            case LOOPS -> add(words, "--fold", "loops");
        }
        Parts parts = choice.parts();
        addSwitch(words, "caption", parts.caption(), choice.isFilmstrip());
        addSwitch(words, "ledger", parts.ledger(), true);
        addSwitch(words, "code", parts.code(), false);
        addSwitch(words, "worklist", parts.worklist(), false);
    }

    private static void addPaper(List<String> words, Paper paper) {
        if (!paper.text().equals(Paper.SCREEN.text())) {
            add(words, "--text", paper.text().toString());
        }
        if (paper.width() != null) {
            add(words, "--width", paper.width().toString());
        }
    }

    private static void addFinish(List<String> words, Finish finish) {
        add(words, "--theme", finish.theme().name().toLowerCase(Locale.ROOT));
        if (finish.scale() != USUAL_SCALE) {
            add(words, "--scale", Double.toString(finish.scale()));
        }
        if (finish.transparent()) {
            words.add("--transparent");
        }
        if (finish.outlineText()) {
            words.add("--outline-text");
        }
        switch (finish.tex()) {
            case DOCUMENT -> {}
            case SLIDES -> words.add("--beamer");
            case PICTURE -> words.add("--tikz-only");
            case SLIDE_PICTURE -> words.addAll(List.of("--beamer", "--tikz-only"));
        }
        addScreening(words, finish.screening());
    }

    private static void addScreening(List<String> words, Screening screening) {
        Screening usual = Screening.USUAL;
        if (screening.fps() != null) {
            add(words, "--fps", screening.fps().toString());
        }
        if (screening.speed() != usual.speed()) {
            add(words, "--speed", Double.toString(screening.speed()));
        }
        if (!screening.hold().equals(usual.hold())) {
            add(words, "--hold", Double.toString(screening.hold().toMillis() / 1000.0));
        }
        FrameSize size = screening.size();
        if (size != null) {
            add(words, "--size", size.width() + "x" + size.height());
        }
        if (!screening.endless()) {
            words.add("--once");
        }
    }

    private static void addSwitch(List<String> words, String name, boolean on, boolean usual) {
        if (on != usual) {
            words.add(on ? "--" + name : "--no-" + name);
        }
    }

    private static void add(List<String> words, String option, String value) {
        words.add(option);
        words.add(value);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_@%+=:,./-]+")
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
