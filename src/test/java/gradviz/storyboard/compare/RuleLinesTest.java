package gradviz.storyboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLinesTest {
    @ParameterizedTest
    @EnumSource(value = Pair.class, mode = EnumSource.Mode.EXCLUDE, names = "CLEARED_NOT_CLEARED")
    void areLinesOfBackwardUnderEachRule(Pair pair) {
        PairRun run = PairRun.of(Listings.USED_TWICE, pair);
        Comparison comparison = Comparison.of(run, Setting.of(Locale.ENGLISH));

        RuleLines lines = RuleLines.of(run, Messages.of(Locale.ENGLISH));

        assertThat(written(comparison.left())).contains(lines.left());
        assertThat(written(comparison.right())).contains(lines.right());
        assertThat(lines.left()).isNotEqualTo(lines.right());
    }

    private static List<String> written(Storyboard storyboard) {
        return storyboard.code(storyboard.last()).lines().stream().map(String::strip).toList();
    }
}
