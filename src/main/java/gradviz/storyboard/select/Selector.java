package gradviz.storyboard.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One of the choices that a [Selection] consists of.
sealed interface Selector {
    Pattern RANGE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9}|last)");
    Pattern LINE = Pattern.compile("line:([0-9]{1,9})(?:#([0-9]{1,9}))?");
    Pattern MEANING = Pattern.compile("([a-z]+)(?::([^#]+))?(?:#([0-9]{1,9}))?");

    /// {@return the steps that it means, in order}
    List<Integer> steps(StepIndex index);

    /// A stretch of numbers.
    record Numbers(int from, int to) implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            int first = Math.max(1, from);
            return IntStream.rangeClosed(first, Math.min(to, index.last())).boxed().toList();
        }
    }

    /// The last step.
    record Last() implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            return index.last() == 0 ? List.of() : List.of(index.last());
        }
    }

    /// Where two runs part.
    record Difference() implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            return index.difference() == 0 ? List.of() : List.of(index.difference());
        }
    }

    /// The steps of a line of the listing.
    ///
    /// @param which of them, from 1, or 0 for all
    record Line(int line, int which) implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            return pick(index, step -> index.entry(step).lines().contains(line), which);
        }
    }

    /// The steps that are about something.
    ///
    /// @param name what it happens to, or null for anything
    /// @param which of them, from 1, or 0 for all
    record Meant(String kind, @Nullable String name, int which) implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            return pick(
                    index, step -> index.entry(step).meanings().stream().anyMatch(this::is), which);
        }

        private boolean is(String meaning) {
            return name == null
                    ? meaning.equals(kind) || meaning.startsWith(kind + ":")
                    : meaning.equals(kind + ":" + name);
        }
    }

    /// The step before what is meant; before each stretch of it where that is several steps long.
    record Before(Selector what) implements Selector {
        @Override
        public List<Integer> steps(StepIndex index) {
            List<Integer> meant = what.steps(index);
            return meant.stream()
                    .filter(step -> step > 1 && !meant.contains(step - 1))
                    .map(step -> step - 1)
                    .toList();
        }
    }

    private static List<Integer> pick(StepIndex index, IntPredicate is, int which) {
        List<Integer> all = new ArrayList<>();
        IntStream.rangeClosed(1, index.last()).filter(is).forEach(all::add);
        if (which == 0) {
            return all;
        }
        return which <= all.size() ? List.of(all.get(which - 1)) : List.of();
    }

    /// {@return the selector that a text without spaces is, if it is one}
    static Optional<Selector> parse(String text) {
        if (text.startsWith("before:")) {
            return parse(text.substring("before:".length())).map(Before::new);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(new Numbers(number(range.group(1)), number(range.group(2))));
        }
        Matcher line = LINE.matcher(text);
        if (line.matches()) {
            return Optional.of(new Line(number(line.group(1)), which(line.group(2))));
        }
        return switch (text) {
            case "last" -> Optional.of(new Last());
            case "difference" -> Optional.of(new Difference());
            case "all" -> Optional.of(new Numbers(1, Integer.MAX_VALUE));
            default -> text.matches("[0-9]{1,9}") ? single(text) : meant(text);
        };
    }

    private static Optional<Selector> single(String text) {
        return Optional.of(new Numbers(number(text), number(text)));
    }

    private static Optional<Selector> meant(String text) {
        Matcher matcher = MEANING.matcher(text);
        if (!matcher.matches() || !Meaning.KINDS.contains(matcher.group(1))) {
            return Optional.empty();
        }
        int which = which(matcher.group(3));
        return Optional.of(new Meant(matcher.group(1), matcher.group(2), which));
    }

    private static int which(@Nullable String digits) {
        return digits == null ? 0 : Math.max(1, number(digits));
    }

    private static int number(String digits) {
        return digits.equals("last") ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
