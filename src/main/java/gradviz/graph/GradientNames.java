package gradviz.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Calls a variable that is the gradient of another `x.grad`, as long as it is.
final class GradientNames {
    private static final int LONGEST = 16;

    private final Names names;
    private final Map<Integer, Role> roles = new HashMap<>();
    private final Map<Integer, Integer> owners = new HashMap<>();

    /// @param before what the gradient was called before
    private record Role(int gradient, int line, Label before, String text) {}

    GradientNames(Names names) {
        this.names = names;
    }

    /// @param gradient the variable that is the gradient of `owner` now, or less than 0 for none
    void held(int owner, int gradient, int line, int events) {
        Role role = roles.get(owner);
        if (role != null && role.gradient == gradient) {
            return;
        }
        letGo(owner, events);
        String text = names.now(owner).text();
        if (gradient < 0 || owners.containsKey(gradient) || !isShort(text)) {
            return;
        }
        owners.put(gradient, owner);
        Label before = names.now(gradient);
        roles.put(owner, new Role(gradient, line, before, text + ".grad"));
        if (!before.text().equals(text + ".grad")) {
            names.describe(
                    gradient, new Label(events, Label.Kind.EXPRESSION, text + ".grad", line));
        }
    }

    /// Only what a reader takes for a name is worth a label: `x.grad`, not `(2).grad`.
    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.matches("[\\p{L}_][\\p{L}\\p{N}_.]*");
    }

    /// Another gradient took its place within a pass.
    void letGo(int owner, int events) {
        Role role = released(owner);
        if (role != null) {
            Label before = role.before;
            names.describe(
                    role.gradient, new Label(events, before.kind(), before.text(), before.line()));
        }
    }

    /// The listing cleared it; what it was stays to be seen.
    void cleared(int owner, int events) {
        Role role = released(owner);
        if (role != null) {
            names.describe(
                    role.gradient, new Label(events, Label.Kind.FORMER_NAME, role.text, role.line));
        }
    }

    private @Nullable Role released(int owner) {
        Role role = roles.remove(owner);
        if (role != null) {
            owners.remove(role.gradient);
        }
        return role;
    }
}
