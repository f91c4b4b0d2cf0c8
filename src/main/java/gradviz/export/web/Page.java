package gradviz.export.web;

import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.render.ClassedSvg;
import gradviz.storyboard.Storyboard;
import gradviz.text.Face;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.jr.ob.JSON;

/// The text of a page.
///
/// Without scripts it shows the last step. Its policy forbids every address and every script and
/// style but its own.
final class Page {
    private static final List<String> SCRIPTS =
            List.of("picture.js", "words.js", "questions.js", "player.js", "keys.js", "start.js");

    private final Storyboard storyboard;
    private final Finish finish;
    private final int start;
    private final ClassedSvg svg = new ClassedSvg();
    private final Lettering lettering = new Lettering();

    /// @param start the step that it starts at, or -1 for where the window starts
    Page(Figure figure, Finish finish, int start) {
        this.storyboard = figure.storyboard();
        this.finish = finish;
        this.start = start;
    }

    String text() {
        String data = json(new Story(storyboard, svg, lettering).data(start));
        String picture = picture();
        lettering.note(svg.characters());
        String style =
                FontSheet.css(lettering.characters())
                        + new Palette(svg).css()
                        + Template.read("player.css").text();
        String script =
                SCRIPTS.stream()
                        .map(name -> Template.read(name).text())
                        .collect(Collectors.joining());
        Rect bounds = storyboard.at(0, 1).bounds();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", storyboard.setting().locale().getLanguage());
        values.put("theme", theme());
        values.put("title", Template.escaped(title()));
        values.put("heading", Template.escaped(storyboard.title()));
        values.put("policy", policy(style, script));
        values.put("style", style);
        values.put("box", box(bounds));
        values.put("picture", picture);
        values.put("sentence", Template.escaped(storyboard.narration(storyboard.last()).text()));
        values.put("data", data);
        values.put("script", script);
        return Template.read("player.html").filled(values);
    }

    private String theme() {
        return finish.readersTheme() ? "" : " data-theme=\"" + finish.theme().name() + "\"";
    }

    private String title() {
        String title = lettering.note(Face.SANS_SEMIBOLD, storyboard.title());
        return title.isEmpty() ? "gradviz" : title;
    }

    private String picture() {
        StringBuilder out = new StringBuilder();
        for (Part part : storyboard.at(storyboard.last(), 1).parts()) {
            Rect b = part.bounds();
            out.append(
                    "<g transform=\"translate(%s %s)\">"
                            .formatted(Figures.of(b.x()), Figures.of(b.y())));
            out.append(svg.markup(part)).append("</g>");
        }
        return out.toString();
    }

    private static String box(Rect b) {
        return List.of(b.x(), b.y(), b.width(), b.height()).stream()
                .map(number -> Figures.of(number).toString())
                .collect(Collectors.joining(" "));
    }

    /// What is JSON stays so, and nothing in it can end the element that it stands in.
    static String json(Map<String, Object> data) {
        return JSON.std
                .asString(data)
                .replace("</", "<\\/")
                .replace("<!", "\\u003c!")
                .replace("<s", "\\u003cs")
                .replace("<S", "\\u003cS");
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; script-src '%s'; style-src '%s'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(digest(script), digest(style));
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
