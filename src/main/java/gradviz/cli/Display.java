package gradviz.cli;

import java.util.Locale;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    static boolean isPresent() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean hasOwn = system.contains("win") || system.contains("mac");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return hasOwn || headless || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }
}
