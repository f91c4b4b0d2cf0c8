package gradviz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {
    private static final Iterable<String> BUNDLES = Messages.BUNDLES;

    /// A particle with one form only, put after a value whose sound nobody knows yet.
    private static final Pattern UNFIT_PARTICLE =
            Pattern.compile("}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])|[은을이과]\\([는를가와]\\)");

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void bothLanguagesHaveTheSameKeysAndArguments(String bundle) throws IOException {
        Map<String, Template> english = templates(bundle, Locale.ENGLISH);
        Map<String, Template> korean = templates(bundle, Locale.KOREAN);

        assertThat(korean.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        for (String key : english.keySet()) {
            assertThat(korean.get(key).arguments())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(english.get(key).arguments());
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void koreanParticlesFollowTheLiveValue(String bundle) throws IOException {
        properties(bundle, Locale.KOREAN)
                .forEach(
                        (key, pattern) ->
                                assertThat(pattern.toString())
                                        .as(key.toString())
                                        .doesNotContainPattern(UNFIT_PARTICLE));
    }

    @Test
    void everyKeyOfEveryBundleIsFoundInBothLanguages() throws IOException {
        TreeMap<String, Template> all = new TreeMap<>();
        for (String bundle : BUNDLES) {
            all.putAll(templates(bundle, Locale.ENGLISH));
        }
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            assertThat(Messages.of(locale).keys()).isEqualTo(all.keySet());
        }
    }

    @Test
    void aLanguageWithoutMessagesFallsToEnglish() {
        assertThat(Messages.of(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.of(Locale.KOREA).locale()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatThrownBy(() -> Messages.of(Locale.ENGLISH).text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no message no.such.key in en");
    }

    private static Map<String, Template> templates(String bundle, Locale locale)
            throws IOException {
        Map<String, Template> templates = new TreeMap<>();
        properties(bundle, locale)
                .forEach(
                        (key, pattern) ->
                                templates.put(
                                        key.toString(),
                                        Template.parse(key.toString(), pattern.toString())));
        return templates;
    }

    private static Properties properties(String bundle, Locale locale) throws IOException {
        Properties properties = new StrictProperties();
        String resource = Messages.resource(bundle, locale);
        try (Reader reader =
                new InputStreamReader(
                        MessagesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /// Properties that refuse a key written twice, which the plain ones would overwrite.
    private static final class StrictProperties extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(this).as("written twice").doesNotContainKey(key);
            return super.put(key, value);
        }
    }
}
