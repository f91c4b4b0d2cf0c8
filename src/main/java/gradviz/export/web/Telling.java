package gradviz.export.web;

import gradviz.storyboard.Storyboard;
import gradviz.storyboard.twin.Item;
import gradviz.storyboard.twin.Reading;
import gradviz.storyboard.twin.ReadingOrder;
import gradviz.storyboard.words.CodePanel;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that a page says in one language.
final class Telling {
    /// A picture of more variables is described by its sentence alone.
    private static final int FEW = 12;

    private static final List<String> LABELS =
            List.of(
                    "stage.first",
                    "stage.back",
                    "stage.step",
                    "stage.play",
                    "stage.pause",
                    "stage.last",
                    "stage.output",
                    "stage.no-output",
                    "window.listing",
                    "predict.mark.right",
                    "predict.mark.wrong",
                    "predict.mark.taken",
                    "predict.yes",
                    "player.code",
                    "player.controls",
                    "player.speed",
                    "player.steps");

    private final Storyboard storyboard;
    private final Lettering lettering;
    private final Messages messages;
    private final CodeTable codes;
    private final Asked asked;
    private final ReadingOrder order;

    Telling(Storyboard storyboard, Lettering lettering) {
        this.storyboard = storyboard;
        this.lettering = lettering;
        this.messages = Messages.of(storyboard.setting().locale());
        this.codes = new CodeTable(lettering);
        this.asked = new Asked(storyboard, lettering);
        this.order = ReadingOrder.of(storyboard.folding());
    }

    /// @param film the number of the film whose pictures go with it
    Map<String, Object> data(int film) {
        List<Object> steps = new ArrayList<>();
        for (int step = 0; step <= storyboard.last(); step++) {
            steps.add(step(step));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("film", film);
        data.put("title", lettering.note(Face.SANS_SEMIBOLD, storyboard.title()));
        data.put("excerpt", lettering.note(Face.SANS, storyboard.remark()));
        data.put("labels", labels());
        data.put("questions", asked.questions());
        data.put("turns", asked.turns());
        data.put("codes", codes.panels());
        data.put("steps", steps);
        return data;
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String key : LABELS) {
            String text = messages.text(key);
            lettering.note(Face.SANS, text);
            labels.put(key, lettering.note(Face.SANS_SEMIBOLD, text));
        }
        return labels;
    }

    private Map<String, Object> step(int step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", messages.text("stage.timeline", "step", step, "last", storyboard.last()));
        data.put("say", say(storyboard.narration(step)));
        String note = storyboard.note(step);
        if (note != null) {
            data.put("note", lettering.note(Face.SANS, note));
        }
        data.put("alt", alt(step));
        CodePanel panel = storyboard.code(step);
        String bindings = lettering.note(Face.SANS, panel.bindings());
        data.put("code", List.of(codes.number(panel), panel.active(), bindings));
        if (asked.waits(step)) {
            data.put("hushed", codes.number(panel.withoutSums()));
        }
        return data;
    }

    /// {@return words and formulas in turn, words first}
    private List<String> say(Narration narration) {
        List<String> say = Sentence.of(narration);
        for (int i = 0; i < say.size(); i++) {
            lettering.note(i % 2 == 0 ? Face.SANS_SEMIBOLD : Face.MONO_BOLD, say.get(i));
        }
        return say;
    }

    private String alt(int step) {
        Reading reading = Reading.of(storyboard, order, step, messages);
        List<String> sentences = new ArrayList<>();
        for (int place = 0; place < reading.size() && sentences.size() <= FEW; place++) {
            if (reading.item(place) instanceof Item.Variable variable) {
                sentences.add(reading.text(variable));
            }
        }
        return sentences.isEmpty() || sentences.size() > FEW
                ? storyboard.narration(step).text()
                : String.join(" ", sentences);
    }
}
