package gradviz.export.web;

import gradviz.drawing.Rect;
import gradviz.export.Figure;
import java.nio.file.Path;

/// The line that puts a page into another page.
///
/// Its aspect ratio is that of a page of usual width in which the picture fills its place.
public final class Iframe {
    private static final int WIDTH = 1100;
    private static final double PANELS = 390;
    private static final double AROUND = 290;
    private static final double LEAST = 600;
    private static final double MOST = 900;

    private Iframe() {}

    /// {@return the line, with the name of the file alone: it is to lie beside the other page}
    public static String line(Figure figure, Path file) {
        String name = file.getFileName().toString();
        String title = figure.title().isEmpty() ? name : figure.title();
        return "<iframe src=\"%s\" title=\"%s\" style=\"aspect-ratio: %d / %d; width: 100%%; min-height: 30rem; border: 0\" loading=\"lazy\"></iframe>"
                .formatted(
                        address(name),
                        Template.escaped(title),
                        WIDTH,
                        height(figure.at(1, 1).bounds()));
    }

    private static long height(Rect picture) {
        double wanted = AROUND + (WIDTH - PANELS) * picture.height() / picture.width();
        return Math.round(Math.clamp(wanted, LEAST, MOST) / 10) * 10;
    }

    /// What an address cannot hold is written in its code.
    private static String address(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
