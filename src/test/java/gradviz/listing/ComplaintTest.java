package gradviz.listing;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.text.Messages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyComplaintHasASentenceWithExactlyItsArguments(String language) {
        Messages messages = Messages.of(Locale.of(language));
        for (Complaint complaint : Complaint.values()) {
            assertThat(messages.arguments(complaint.key()))
                    .as(complaint.key())
                    .containsExactlyInAnyOrderElementsOf(complaint.args());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noSentenceIsLeftOver(String language) {
        assertThat(Messages.of(Locale.of(language)).keys())
                .filteredOn(key -> key.startsWith("problem."))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Complaint.values()).map(Complaint::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everySentenceBeginsWithTheCategory(String language) {
        Messages messages = Messages.of(Locale.of(language));
        for (Complaint complaint : Complaint.values()) {
            Map<String, String> args = new HashMap<>();
            complaint.args().forEach(name -> args.put(name, "3"));
            assertThat(messages.text(complaint.key(), args))
                    .startsWith(complaint.kind().python() + ": ");
        }
    }
}
