package gradviz.export;

import gradviz.run.Run;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.select.StepIndex;
import java.util.Locale;

/// What has run and may be shown: a listing, or a listing under two rules.
public sealed interface Subject {
    /// {@return what its steps are about}
    StepIndex index();

    /// A listing that has run.
    ///
    /// @param index what its steps are about
    record One(Run run, StepIndex index) implements Subject {
        public static One of(Run run) {
            return new One(run, StepIndex.of(run.trace()));
        }
    }

    /// A listing that has run under two rules.
    ///
    /// @param comparison laid out
    record Two(Comparison comparison) implements Subject {
        /// {@return the comparison, its text as large as the paper asks}
        public static Two of(PairRun run, Locale locale, double textScale) {
            return new Two(Comparison.of(run, new Setting(locale, textScale)));
        }

        @Override
        public StepIndex index() {
            return comparison.index();
        }
    }
}
