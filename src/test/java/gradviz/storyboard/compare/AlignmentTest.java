package gradviz.storyboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void pairsWhatBothBeginAndEndWith() {
        List<Slot> slots = align("ab12yz", "ab3yz");

        assertThat(told(slots)).isEqualTo("a=a b=b 1= 2= =3 y=y z=z");
    }

    @Test
    void pairsAsManyAsItCanInBetween() {
        List<Slot> slots = align("axbycz", "abc");

        assertThat(told(slots)).isEqualTo("a=a x= b=b y= c=c z=");
    }

    @Test
    void letsTheRightGoAloneWhereTheLeftHasNoSuchStep() {
        assertThat(told(align("ab", "axyb"))).isEqualTo("a=a =x =y b=b");
    }

    @Test
    void keepsEveryStepOfRunsTooLongToCompareEachWithEach() {
        String left = "a" + "xyz".repeat(1500) + "p" + "q".repeat(1500) + "e";
        String right = "a" + "p" + "zyx".repeat(800) + "e";

        List<Slot> slots = align(left, right);

        StringBuilder onLeft = new StringBuilder();
        StringBuilder onRight = new StringBuilder();
        for (Slot slot : slots) {
            if (slot.leftActs()) {
                onLeft.append(left.charAt(slot.left() - 1));
            }
            if (slot.rightActs()) {
                onRight.append(right.charAt(slot.right() - 1));
            }
        }
        assertThat(onLeft).hasToString(left);
        assertThat(onRight).hasToString(right);
        assertThat(slots.stream().filter(s -> s.leftActs() && s.rightActs()))
                .allMatch(s -> left.charAt(s.left() - 1) == right.charAt(s.right() - 1))
                .hasSizeGreaterThan(2);
    }

    private String left = "";
    private String right = "";

    private List<Slot> align(String onLeft, String onRight) {
        left = onLeft;
        right = onRight;
        return Alignment.of(meanings(onLeft), meanings(onRight));
    }

    private static List<Meaning> meanings(String letters) {
        return letters.chars().mapToObj(c -> new Meaning(1, Step.Kind.TAKEN, c, -1)).toList();
    }

    private String told(List<Slot> slots) {
        List<String> told = new ArrayList<>();
        for (Slot slot : slots.subList(1, slots.size())) {
            String one = slot.leftActs() ? left.substring(slot.left() - 1, slot.left()) : "";
            String other = slot.rightActs() ? right.substring(slot.right() - 1, slot.right()) : "";
            told.add(one + "=" + other);
        }
        return String.join(" ", told);
    }
}
