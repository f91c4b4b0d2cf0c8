package gradviz.app.settings;

import gradviz.export.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the windows remember: one small properties file.
///
/// Each change is written at once and merged into what the file holds then, so that several windows
/// do not undo each other's changes.
public final class Settings {
    private static final int RECENT = 10;
    private static final int LESSON_FOLDERS = 20;
    private static final double SMALLEST_TEXT = 0.8;
    private static final double LARGEST_TEXT = 2.5;

    private final Path file;
    private final Properties values = new Properties();

    /// @param folder where the file is or will be
    public Settings(Path folder) {
        file = folder.resolve("window.properties");
        values.putAll(read());
    }

    /// {@return what is chosen}
    public Choices choices() {
        return Choices.read(values, textScale());
    }

    /// Remembers what is chosen.
    public void remember(Choices choices) {
        putAll(choices.written());
    }

    /// {@return how much larger than designed text is shown}
    public double textScale() {
        return clampText(number("text", 1));
    }

    public void setTextScale(double scale) {
        put("text", Double.toString(clampText(scale)));
    }

    /// {@return the scale brought into what the window can show}
    public static double clampText(double scale) {
        return Math.clamp(scale, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// {@return the language chosen, else the system's}
    public Locale language() {
        return choices().language().locale();
    }

    public void setLanguage(Locale language) {
        put("language", language.toLanguageTag());
    }

    /// {@return whether something that is shown once was not shown yet; from now on it was}
    public boolean firstTime(String what) {
        String key = "shown." + what;
        boolean first = !values.containsKey(key);
        if (first) {
            put(key, "true");
        }
        return first;
    }

    /// {@return the last window's place, or null}
    public @Nullable Placement placement() {
        double width = number("window.width", -1);
        double height = number("window.height", -1);
        if (width < 1 || height < 1) {
            return null;
        }
        return new Placement(
                number("window.x", 0),
                number("window.y", 0),
                width,
                height,
                Boolean.parseBoolean(values.getProperty("window.maximized")));
    }

    public void setPlacement(Placement placement) {
        Properties changes = new Properties();
        changes.setProperty("window.x", Double.toString(placement.x()));
        changes.setProperty("window.y", Double.toString(placement.y()));
        changes.setProperty("window.width", Double.toString(placement.width()));
        changes.setProperty("window.height", Double.toString(placement.height()));
        changes.setProperty("window.maximized", Boolean.toString(placement.maximized()));
        putAll(changes);
    }

    /// {@return how wide a column is, as last left}
    public double columnWidth(String column, double otherwise) {
        return number("column." + column, otherwise);
    }

    public void setColumnWidth(String column, double width) {
        put("column." + column, Double.toString(width));
    }

    /// {@return the number of the display that was last projected on, from 0, or -1}
    public int display() {
        return (int) number("present.display", -1);
    }

    public void setDisplay(int display) {
        put("present.display", Integer.toString(display));
    }

    /// {@return how much larger than designed the text is that is projected}
    public double projectedTextScale() {
        return clampText(number("present.text", 1));
    }

    public void setProjectedTextScale(double scale) {
        put("present.text", Double.toString(clampText(scale)));
    }

    /// {@return the files last opened or saved, newest first}
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            Path path = path("recent." + i);
            if (path != null) {
                files.add(path);
            }
        }
        return List.copyOf(files);
    }

    public void addRecent(Path path) {
        values.putAll(read());
        List<Path> files = new ArrayList<>(recent());
        files.remove(path);
        files.addFirst(path);
        Properties changes = new Properties();
        for (int i = 0; i < Math.min(RECENT, files.size()); i++) {
            changes.setProperty("recent." + i, files.get(i).toString());
        }
        if (path.getParent() != null) {
            changes.setProperty("folder", path.getParent().toString());
        }
        putAll(changes);
    }

    /// {@return the folders whose listings are shown among the lessons, in the order they were
    /// added}
    public List<Path> lessonFolders() {
        values.putAll(read());
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < LESSON_FOLDERS; i++) {
            Path folder = path("lessons." + i);
            if (folder != null) {
                folders.add(folder);
            }
        }
        return List.copyOf(folders);
    }

    public void addLessonFolder(Path folder) {
        List<Path> folders = new ArrayList<>(lessonFolders());
        if (!folders.contains(folder)) {
            folders.add(folder);
            setLessonFolders(folders);
        }
    }

    public void removeLessonFolder(Path folder) {
        List<Path> folders = new ArrayList<>(lessonFolders());
        folders.remove(folder);
        setLessonFolders(folders);
    }

    private void setLessonFolders(List<Path> folders) {
        Properties changes = new Properties();
        for (int i = 0; i < LESSON_FOLDERS; i++) {
            changes.setProperty(
                    "lessons." + i, i < folders.size() ? folders.get(i).toString() : "");
        }
        putAll(changes);
    }

    /// {@return the folder of the last file, if it still is one}
    public @Nullable Path folder() {
        Path folder = path("folder");
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    /// {@return the folder that was last exported to, if it still is one}
    public @Nullable Path exportFolder() {
        Path folder = path("export.folder");
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    public void setExportFolder(Path folder) {
        put("export.folder", folder.toString());
    }

    private double number(String key, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private @Nullable Path path(String key) {
        String text = values.getProperty(key);
        try {
            return text == null || text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void put(String key, String value) {
        Properties change = new Properties();
        change.setProperty(key, value);
        putAll(change);
    }

    private void putAll(Properties changes) {
        Properties all = read();
        all.putAll(changes);
        values.putAll(all);
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, text(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.getLogger(Settings.class.getName())
                    .log(System.Logger.Level.DEBUG, "nothing is remembered", e);
        }
    }

    private Properties read() {
        Properties read = new Properties();
        if (!Files.isRegularFile(file)) {
            return read;
        }
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
            return read;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    private static String text(Properties properties) {
        StringWriter lines = new StringWriter();
        Set<String> keys = new HashSet<>(properties.stringPropertyNames());
        keys.stream().sorted().forEach(key -> line(lines, key, properties.getProperty(key)));
        return lines.toString();
    }

    private static void line(StringWriter out, String key, String value) {
        out.append(key).append('=').append(value.replace("\\", "\\\\").strip()).append('\n');
    }
}
