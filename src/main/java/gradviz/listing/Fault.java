package gradviz.listing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ends the reading or running of a listing with a [Problem].
public final class Fault extends RuntimeException {
    private final Complaint complaint;
    private final Map<String, String> args;
    private final @Nullable Span span;

    private Fault(Complaint complaint, @Nullable Span span, Map<String, String> args) {
        super(complaint.key(), null, false, false);
        this.complaint = complaint;
        this.span = span;
        this.args = args;
    }

    /// {@return a complaint about a place}
    ///
    /// @param namesAndValues the sentence's arguments, each name followed by its value
    public static Fault at(Span span, Complaint complaint, String... namesAndValues) {
        return new Fault(complaint, span, mapOf(namesAndValues));
    }

    /// {@return a complaint about whatever runs just now}
    public static Fault of(Complaint complaint, String... namesAndValues) {
        return new Fault(complaint, null, mapOf(namesAndValues));
    }

    /// {@return the problem, placed at `otherwise` where the complaint named no place}
    public Problem problem(Span otherwise) {
        Span place = span != null ? span : otherwise;
        return new Problem(complaint.kind(), complaint.key(), args, place);
    }

    private static Map<String, String> mapOf(String[] namesAndValues) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
