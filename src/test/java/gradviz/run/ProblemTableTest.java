package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.listing.Complaint;
import gradviz.listing.Problem;
import gradviz.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each row of `problems.txt` is a listing, `‖`, and what is said about it and where; in the
/// listing `↵` ends a line and `→` is a tab.
class ProblemTableTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    static List<String> rows() throws IOException {
        try (InputStream in = ProblemTableTest.class.getResourceAsStream("/problems.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Problem problem(String row) {
        String listing = row.substring(0, row.indexOf(" ‖ "));
        return Run.of(listing.replace('↵', '\n').replace('→', '\t')).problem();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatIsWrongAndWhere(String row) {
        Problem problem = problem(row);
        assertThat(problem).isNotNull();
        String sentence = ENGLISH.text(problem.key(), problem.args());
        assertThat(problem.line() + ":" + problem.column() + " " + sentence)
                .isEqualTo(row.substring(row.indexOf(" ‖ ") + 3));
    }

    /// The limits and the wish to cancel are tested at [RunTest] and [LanguageTest].
    @Test
    void everyComplaintAboutALanguageMistakeIsInTheTable() throws IOException {
        Set<String> said =
                rows().stream().map(row -> problem(row).key()).collect(Collectors.toSet());
        assertThat(Stream.of(Complaint.values()))
                .filteredOn(complaint -> complaint.kind() != Problem.Kind.LIMIT)
                .filteredOn(complaint -> complaint != Complaint.CANCELLED)
                .extracting(Complaint::key)
                .allMatch(said::contains);
    }
}
