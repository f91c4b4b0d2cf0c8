package gradviz.export.film.mp4;

import gradviz.export.Obstacle;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where ffmpeg is, or how to install it.
record Ffmpeg(Programs programs, Messages messages) {
    private static final String NAME = "ffmpeg";

    /// The usual package managers of Linux, each with its line.
    private static final Map<String, String> LINES = new LinkedHashMap<>();

    static {
        LINES.put("apt-get", "sudo apt-get install ffmpeg");
        LINES.put("dnf", "sudo dnf install ffmpeg");
        LINES.put("pacman", "sudo pacman -S ffmpeg");
        LINES.put("zypper", "sudo zypper install ffmpeg");
        LINES.put("apk", "sudo apk add ffmpeg");
    }

    /// {@return the program}
    ///
    /// @throws Obstacle if it is not installed, with the line that installs it
    Path program() throws Obstacle {
        return programs.find(NAME)
                .orElseThrow(
                        () ->
                                new Obstacle(
                                        messages.text("film.no.ffmpeg", "line", installation())));
    }

    private String installation() {
        if (programs.isWindows()) {
            return "winget install --id Gyan.FFmpeg";
        }
        if (programs.isMac()) {
            return "brew install ffmpeg";
        }
        return LINES.keySet().stream()
                .filter(manager -> programs.find(manager).isPresent())
                .findFirst()
                .map(LINES::get)
                .orElse("sudo apt-get install ffmpeg");
    }
}
