package gradviz.export.film;

import gradviz.export.Figure;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.util.Locale;

/// A listing to make films of.
public final class Lesson {
    private static final String TEXT =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            print(x.grad)
            x.cleargrad()
            x = Variable(np.array(2.0))
            y = add(x, x)
            """;

    private Lesson() {}

    /// {@return a figure of twelve steps}
    public static Figure figure() {
        return new Figure(Storyboard.of(Run.of(TEXT), Setting.of(Locale.ENGLISH)));
    }
}
