package gradviz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @Test
    void putsValuesInTheirPlaces() {
        assertThat(fill("{x}.grad = {value}", Map.of("x", "x", "value", 2.0)))
                .isEqualTo("x.grad = 2.0");
    }

    @Test
    void putsTheFittingParticleAfterTheValue() {
        String pattern = "{x:은/는} {value:이/가} {p:와/과} {value:이라/라} {p:으로/로}";
        assertThat(fill(pattern, Map.of("x", "n", "value", "3.5", "p", "길")))
                .isEqualTo("n은 3.5가 길와 3.5라 길로");
    }

    @Test
    void choosesTheFormByNumber() {
        String pattern = "{n?one function is|# functions are} waiting";
        assertThat(fill(pattern, Map.of("n", 1))).isEqualTo("one function is waiting");
        assertThat(fill(pattern, Map.of("n", 2))).isEqualTo("2 functions are waiting");
        assertThat(fill(pattern, Map.of("n", 0))).isEqualTo("0 functions are waiting");
    }

    @Test
    void aFormHoldsPlacesAndSignsOfItsOwn() {
        String pattern = "{n?{f} is|{f} and ## # more}.";
        assertThat(fill(pattern, Map.of("n", 3, "f", "add"))).isEqualTo("add and # 3 more.");
        assertThat(fill("{n?a|{f}}", Map.of("n", 3, "f", "add"))).isEqualTo("add");
    }

    @Test
    void doubledBracesAreBraces() {
        assertThat(fill("{{x}} is {x}", Map.of("x", 1))).isEqualTo("{x} is 1");
    }

    @Test
    void aValueIsNeverReadAsAPattern() {
        assertThat(fill("{x}", Map.of("x", "{y}"))).isEqualTo("{y}");
    }

    @Test
    void namesItsArgumentsOnce() {
        Template template = Template.parse("k", "{a} {b:은/는} {c?{d}|#} {a} {{e}}");
        assertThat(template.arguments()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aMissingArgumentIsNamedWithItsKey() {
        assertThatThrownBy(() -> Template.parse("seed.text", "{x}").fill(Map.of("y", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message seed.text has no argument x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x", "{}", "{x:은는}", "{n?one}", "{n?one|two", "{x!}", "x}", "{x:은/는"})
    void malformedPlacesAreErrorsWithTheKey(String pattern) {
        assertThatThrownBy(() -> Template.parse("seed.text", pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("message seed.text, character ");
    }

    private static String fill(String pattern, Map<String, ?> arguments) {
        return Template.parse("k", pattern).fill(arguments);
    }
}
