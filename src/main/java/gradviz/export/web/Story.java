package gradviz.export.web;

import gradviz.render.ClassedSvg;
import gradviz.run.ShownLine;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Face;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a page shows, as data: one telling for each language, and the pictures that go with them.
final class Story {
    private final Storyboard storyboard;
    private final Lettering lettering;
    private final PartTable table;
    private final List<Object> films = new ArrayList<>();

    Story(Storyboard storyboard, ClassedSvg svg, Lettering lettering) {
        this.storyboard = storyboard;
        this.lettering = lettering;
        this.table = new PartTable(svg);
    }

    /// @param start the step that the page starts at, or -1 for where the window starts
    Map<String, Object> data(int start) {
        Map<String, Object> tongues = new LinkedHashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            tongues.put(locale.getLanguage(), tongue(locale));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("last", storyboard.last());
        data.put("start", start < 0 ? opening() : start);
        data.put("kinds", storyboard.steps().stream().map(step -> nameOf(step.kind())).toList());
        data.put("tweens", tweens());
        data.put(
                "lines",
                storyboard.steps().stream().map(step -> storyboard.lines(step.number())).toList());
        data.put("listing", listing());
        data.put("output", lettering.note(Face.MONO, storyboard.output(storyboard.last())));
        data.put("printed", printed());
        data.put("parts", table.markups());
        data.put("places", table.places());
        data.put("films", films);
        data.put("tongues", tongues);
        return data;
    }

    private Map<String, Object> tongue(Locale locale) {
        Setting setting = storyboard.setting();
        Storyboard told =
                setting.locale().getLanguage().equals(locale.getLanguage())
                        ? storyboard
                        : Storyboard.of(storyboard.run(), setting.in(locale));
        Object film = new Reel(told, Sampling.of(told.last(), told::tween), table).data();
        if (!films.contains(film)) {
            films.add(film);
        }
        return new Telling(told, lettering).data(films.indexOf(film));
    }

    /// {@return the step before the first backward, as the window opens a listing}
    private int opening() {
        return storyboard.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SEED)
                .mapToInt(step -> step.number() - 1)
                .findFirst()
                .orElse(storyboard.last());
    }

    private static String nameOf(Step.Kind kind) {
        return switch (kind) {
            case VARIABLE, CALL -> "forward";
            case SEED, TAKEN, COMPUTED, DROPPED -> "backward";
            case ARRIVES -> "arrives";
            case CLEARED -> "cleared";
            case CHANGED, UNCHAINED, PRINTED, FINISHED -> "quiet";
        };
    }

    private List<Long> tweens() {
        return storyboard.steps().stream()
                .map(step -> storyboard.tween(step.number()).toMillis())
                .toList();
    }

    private List<Object> listing() {
        List<Object> lines = new ArrayList<>();
        for (ShownLine line : ShownLine.of(storyboard.run())) {
            lines.add(List.of(line.number(), lettering.note(Face.MONO, line.text())));
        }
        return lines;
    }

    /// {@return for each step, 0 included, how much of the output is there}
    private List<Integer> printed() {
        List<Integer> printed = new ArrayList<>();
        for (int step = 0; step <= storyboard.last(); step++) {
            printed.add(storyboard.output(step).length());
        }
        return printed;
    }
}
