package gradviz.storyboard;

import gradviz.run.Run;
import java.util.Locale;

/// The four basic listings, and storyboards of them.
public final class Listings {
    public static final String USED_TWICE_OVERWRITE =
            """
            # gradviz: accumulate=overwrite
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            print(x.grad)
            """;
    public static final String USED_TWICE =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            print(x.grad)
            """;
    public static final String COMPUTED_AGAIN =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            y = add(add(x, x), x)
            y.backward()
            print(x.grad)
            """;
    public static final String CLEARED_FIRST =
            """
            x = Variable(np.array(3.0))

            y = add(x, x)
            y.backward()
            print(x.grad)

            x.cleargrad()
            y = add(add(x, x), x)
            y.backward()
            print(x.grad)
            """;

    /// Fifteen functions in a chain, too long for one row of a window.
    public static final String LONG_LOOP =
            """
            x = Variable(np.array(0.5))
            y = x
            for i in range(5):
                y = sin(y * x) + 1
            y.backward()
            """;

    private Listings() {}

    public static Storyboard english(String text) {
        return Storyboard.of(Run.of(text), Setting.of(Locale.ENGLISH));
    }

    public static Storyboard korean(String text) {
        return Storyboard.of(Run.of(text), Setting.of(Locale.KOREAN));
    }
}
