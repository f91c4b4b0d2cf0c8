package gradviz.app.settings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// All that a user can choose about the windows.
///
/// @param textScale how much larger than designed text is shown
/// @param on the switches that are on
public record Choices(
        ThemeChoice theme,
        double textScale,
        MotionChoice motion,
        LanguageChoice language,
        Set<Switch> on) {
    /// What holds until something is chosen.
    public static final Choices DEFAULT =
            new Choices(
                    ThemeChoice.SYSTEM, 1, MotionChoice.SYSTEM, LanguageChoice.SYSTEM, Set.of());

    /// The text scale is brought into what the window can show.
    public Choices {
        textScale = Settings.clampText(textScale);
        on = Set.copyOf(on);
    }

    /// {@return the same with another theme}
    public Choices with(ThemeChoice other) {
        return new Choices(other, textScale, motion, language, on);
    }

    /// {@return the same with another size of text}
    public Choices withTextScale(double other) {
        return new Choices(theme, other, motion, language, on);
    }

    /// {@return the same with other motion}
    public Choices with(MotionChoice other) {
        return new Choices(theme, textScale, other, language, on);
    }

    /// {@return the same in another language}
    public Choices with(LanguageChoice other) {
        return new Choices(theme, textScale, motion, other, on);
    }

    /// {@return the same with a switch on or off}
    public Choices with(Switch which, boolean isOn) {
        EnumSet<Switch> switches = EnumSet.noneOf(Switch.class);
        switches.addAll(on);
        if (isOn) {
            switches.add(which);
        } else {
            switches.remove(which);
        }
        return new Choices(theme, textScale, motion, language, switches);
    }

    /// {@return what the file of settings says; the default where it says nothing of use}
    static Choices read(Properties values, double textScale) {
        EnumSet<Switch> on = EnumSet.noneOf(Switch.class);
        for (Switch each : Switch.values()) {
            if (Boolean.parseBoolean(values.getProperty(each.key()))) {
                on.add(each);
            }
        }
        return new Choices(
                named(ThemeChoice.class, values, "theme").orElse(ThemeChoice.SYSTEM),
                textScale,
                named(MotionChoice.class, values, "motion").orElse(MotionChoice.SYSTEM),
                language(values),
                on);
    }

    /// {@return the lines of the file of settings; a language that is the system's has an empty
    /// one}
    Properties written() {
        Properties values = new Properties();
        values.setProperty("theme", word(theme));
        values.setProperty("text", Double.toString(textScale));
        values.setProperty("motion", word(motion));
        boolean chosen = language != LanguageChoice.SYSTEM;
        values.setProperty("language", chosen ? language.locale().toLanguageTag() : "");
        for (Switch each : Switch.values()) {
            values.setProperty(each.key(), Boolean.toString(on.contains(each)));
        }
        return values;
    }

    private static LanguageChoice language(Properties values) {
        String tag = values.getProperty("language", "");
        return tag.isEmpty()
                ? LanguageChoice.SYSTEM
                : LanguageChoice.of(Locale.forLanguageTag(tag));
    }

    private static <E extends Enum<E>> Optional<E> named(
            Class<E> type, Properties values, String key) {
        String word = values.getProperty(key, "");
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
