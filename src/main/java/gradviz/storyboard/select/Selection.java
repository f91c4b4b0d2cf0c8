package gradviz.storyboard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Steps as an export chooses them: numbers and stretches of them, `last`, `all`, `difference`, or
/// by meaning.
///
/// ```java
/// Selection.parse("2,5-7,sum:x#2").orElseThrow().in(StepIndex.of(trace)).steps();
/// ```
///
/// `line:8` means the steps of line 8, `sum:x#2` the second sum into x, `sum:x` all of them,
/// `before:print` the step before something is printed.
public final class Selection {
    /// The last step.
    public static final Selection LAST = new Selection("last", List.of(new Selector.Last()));

    /// Every step.
    public static final Selection ALL = between("all", 1, Integer.MAX_VALUE);

    private final String text;
    private final List<Selector> selectors;

    private Selection(String text, List<Selector> selectors) {
        this.text = text;
        this.selectors = List.copyOf(selectors);
    }

    /// What a selection means in a run.
    ///
    /// @param steps in order, none twice
    /// @param missing whether a part of it means no step there is
    public record Found(List<Integer> steps, boolean missing) {
        public Found {
            steps = List.copyOf(steps);
        }
    }

    /// {@return the selection that a text is, if it is one}
    public static Optional<Selection> parse(String text) {
        List<Selector> selectors = new ArrayList<>();
        for (String item : items(text.replace(" ", ""))) {
            Optional<Selector> selector = Selector.parse(item);
            if (selector.isEmpty()) {
                return Optional.empty();
            }
            selectors.add(selector.get());
        }
        return Optional.of(new Selection(text.strip(), selectors));
    }

    /// {@return the selection of one step by its number}
    public static Selection of(int step) {
        return new Selection(Integer.toString(step), List.of(new Selector.Numbers(step, step)));
    }

    /// {@return the selection of a stretch of steps, both ends with it; both must be there}
    public static Selection between(int first, int last) {
        var stretch = new Selector.Numbers(first, last);
        var end = new Selector.Numbers(last, last);
        return new Selection(first + "-" + last, List.of(stretch, end));
    }

    /// {@return the selection of a step and all after it}
    public static Selection from(int first) {
        return between(first + "-last", first, Integer.MAX_VALUE);
    }

    private static Selection between(String text, int first, int last) {
        return new Selection(text, List.of(new Selector.Numbers(first, last)));
    }

    /// {@return the steps that it means in a run}
    public Found in(StepIndex index) {
        SortedSet<Integer> steps = new TreeSet<>();
        boolean missing = false;
        for (Selector selector : selectors) {
            List<Integer> found = selector.steps(index);
            missing |= found.isEmpty();
            steps.addAll(found);
        }
        return new Found(List.copyOf(steps), missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection && selection.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /// {@return the selection as it was written}
    @Override
    public String toString() {
        return text;
    }

    /// A comma may be part of an expression, `sum:add(x,x)`, or of a name, `clear:y,line3`: what
    /// follows it begins a selector only where it is one.
    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String piece : text.split(",", -1)) {
            boolean inside = !items.isEmpty() && isOpen(items.getLast());
            if (items.isEmpty() || !inside && Selector.parse(piece).isPresent()) {
                items.add(piece);
            } else {
                items.set(items.size() - 1, items.getLast() + "," + piece);
            }
        }
        return items;
    }

    /// An expression that was cut short never closes.
    private static boolean isOpen(String item) {
        long opened = item.chars().filter(c -> c == '(').count();
        long closed = item.chars().filter(c -> c == ')').count();
        return opened > closed && !item.contains("…");
    }
}
