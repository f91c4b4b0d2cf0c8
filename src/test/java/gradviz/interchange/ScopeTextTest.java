package gradviz.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.run.Run;
import gradviz.text.Messages;
import gradviz.trace.Recording;
import gradviz.trace.Scope;
import gradviz.trace.Scopes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTextTest {
    private static final String SMALL =
            "x = Variable(np.array(3.0))\ny = add(x, x)\nz = mul(y, y)\nz.backward()\n";
    private static final String WHOLE =
            """
            {"parent":-1,"kind":"call","name":"f","line":2,"index":0,"from":2,"to":6}\
            """;

    @Test
    void givesScopesBackAsTheyWere() throws IOException {
        Scope outer = new Scope(0, -1, Scope.Kind.CALL, "sphere", 2, 0);
        Scope inner = new Scope(1, 0, Scope.Kind.ITERATION, "i = 0", 3, 0);
        Scopes scopes =
                new Scopes(
                        List.of(new Scopes.Stretch(outer, 2, 6), new Scopes.Stretch(inner, 4, 6)));
        Recording small = recording();
        Recording told =
                new Recording(
                        small.listing(),
                        small.rule(),
                        small.output(),
                        small.ending(),
                        small.events(),
                        scopes);

        assertThat(read(text(told))).isEqualTo(told);
    }

    @Test
    void opensAFileThatSaysNothingOfScopes() throws IOException {
        String older =
                text(recording()).replace(",\"minor\":1", "").replace(",\n\"scopes\":[]", "");

        Recording back = read(older);

        assertThat(older).doesNotContain("scopes", "minor");
        assertThat(back).isEqualTo(recording());
    }

    @Test
    void readsOneThatFits() throws IOException {
        assertThat(read(with(WHOLE)).scopes().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"parent\":0,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":0,\"from\":2,\"to\":6}",
                "{\"parent\":-1,\"kind\":\"class\",\"name\":\"f\",\"line\":2,\"index\":0,\"from\":2,\"to\":6}",
                "{\"parent\":-1,\"kind\":\"call\",\"name\":\"\",\"line\":2,\"index\":0,\"from\":2,\"to\":6}",
                "{\"parent\":-1,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":0,\"from\":6,\"to\":2}",
                "{\"parent\":-1,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":0,\"from\":2,\"to\":600}",
                "{\"parent\":-1,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":0,\"from\":0,\"to\":2}",
                WHOLE
                        + ",{\"parent\":-1,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":1,"
                        + "\"from\":4,\"to\":6}",
                WHOLE
                        + ",{\"parent\":0,\"kind\":\"call\",\"name\":\"f\",\"line\":2,\"index\":1,"
                        + "\"from\":4,\"to\":7}",
                "7"
            })
    void refusesOneThatCannotBe(String scope) {
        assertThatThrownBy(() -> read(with(scope))).isInstanceOf(BadTraceException.class);
    }

    private static String with(String scopes) {
        return text(recording()).replace("\"scopes\":[]", "\"scopes\":[" + scopes + "]");
    }

    private static Recording recording() {
        return Run.of(SMALL).recording(Messages.of(Locale.ENGLISH)::text);
    }

    private static String text(Recording recording) {
        StringWriter out = new StringWriter();
        try {
            TraceJson.write(recording, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Recording read(String json) throws IOException {
        return TraceJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
