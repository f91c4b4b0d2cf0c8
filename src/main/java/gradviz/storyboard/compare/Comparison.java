package gradviz.storyboard.compare;

import gradviz.graph.ComputationGraph;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.select.StepIndex;
import gradviz.text.Messages;
import gradviz.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Two runs of one listing, in step.
///
/// Their common time line has slots, numbered from 1 as steps are; slot 0 is before anything has
/// run. It never changes and may be used by several threads.
///
/// ```java
/// PairRun run = PairRun.of(text, Pair.OVERWRITE_SUM);
/// Comparison comparison = Comparison.of(run, Setting.of(Locale.ENGLISH));
/// comparison.sentence(comparison.first()); // They part here: contribution 2 brings 1.0. ...
/// ```
public final class Comparison {
    private final PairRun run;
    private final boolean stacked;
    private final Storyboard left;
    private final Storyboard right;
    private final List<Slot> slots;
    private final Differences differences;
    private final int first;
    private final int focus;
    private final Sentences sentences;

    private Comparison(PairRun run, Storyboard left, Storyboard right, boolean stacked) {
        this.run = run;
        this.stacked = stacked;
        this.left = left;
        this.right = right;
        Trace one = run.left().trace();
        Trace other = run.right().trace();
        this.slots = Alignment.of(Meaning.all(one), Meaning.all(other));
        this.differences = new Differences(one, other, slots);
        this.first = differences.first();
        this.focus = Focus.of(this);
        this.sentences = new Sentences(this, Messages.of(left.setting().locale()));
    }

    /// {@return the comparison of two runs, laid out; for large graphs this takes up to seconds}
    public static Comparison of(PairRun run, Setting setting) {
        List<Storyboard> sides = Storyboard.sideBySide(run.left(), run.right(), setting);
        return new Comparison(run, sides.getFirst(), sides.getLast(), false);
    }

    /// {@return the same with the left side above the right one, of which its sentences speak so}
    Comparison stacked() {
        return new Comparison(run, left, right, true);
    }

    /// {@return whether the left side is above the right one}
    boolean isStacked() {
        return stacked;
    }

    public PairRun run() {
        return run;
    }

    public Pair pair() {
        return run.pair();
    }

    public Storyboard left() {
        return left;
    }

    public Storyboard right() {
        return right;
    }

    /// {@return what the listing calls itself, or empty}
    public String title() {
        return left.title();
    }

    /// {@return the number of the last slot}
    public int last() {
        return slots.size() - 1;
    }

    /// {@return which steps are shown in a slot}
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= number <= last
    public Slot slot(int number) {
        return slots.get(number);
    }

    /// {@return the number of the first slot in which both differ, or 0 where they never do}
    public int first() {
        return first;
    }

    /// {@return the variables that hold different gradients at the end of a slot, in order}
    public List<Integer> differing(int number) {
        return differences.variables(slot(number));
    }

    /// {@return the variable whose gradient is told in full on both sides, or -1 where there is
    /// none}
    public int focus() {
        return focus;
    }

    /// {@return in a sentence or two what differs, or that nothing does}
    public String sentence(int number) {
        return sentences.at(number);
    }

    /// {@return how long the motion of a slot lasts}
    public Duration tween(int number) {
        Slot slot = slot(number);
        Duration one = slot.leftActs() ? left.tween(slot.left()) : Duration.ZERO;
        Duration other = slot.rightActs() ? right.tween(slot.right()) : Duration.ZERO;
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// {@return the slot in which a step of a side is new, or the last where there is none}
    public int slotOf(boolean onLeft, int step) {
        for (int number = 0; number < slots.size(); number++) {
            Slot slot = slots.get(number);
            if ((onLeft ? slot.left() : slot.right()) >= step) {
                return number;
            }
        }
        return last();
    }

    /// {@return what each slot is about: its step on the left, on the right, or both}
    public StepIndex index() {
        List<StepIndex.Entry> one = StepIndex.of(run.left().trace()).entries();
        List<StepIndex.Entry> other = StepIndex.of(run.right().trace()).entries();
        List<StepIndex.Entry> all = new ArrayList<>();
        for (Slot slot : slots.subList(1, slots.size())) {
            StepIndex.Entry entry = new StepIndex.Entry(List.of(), List.of());
            entry = slot.leftActs() ? entry.and(one.get(slot.left() - 1)) : entry;
            entry = slot.rightActs() ? entry.and(other.get(slot.right() - 1)) : entry;
            all.add(entry);
        }
        return new StepIndex(all, first == 0 ? last() : first);
    }

    /// {@return the graph of the side that has more of it}
    ComputationGraph graph() {
        boolean more = left.graph().size() >= right.graph().size();
        return more ? left.graph() : right.graph();
    }
}
