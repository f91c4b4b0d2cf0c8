package gradviz.interchange;

import gradviz.trace.Event;
import gradviz.trace.Recording;
import gradviz.trace.Scopes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.jr.ob.JSON;

/// Recordings as JSON, an event a line; the fields are described in `trace-schema.md`.
public final class TraceJson {
    /// The version of the schema that is written, and the newest that is read.
    public static final int VERSION = 1;

    /// What was added to that version since: 1 has scopes. Any is read.
    public static final int MINOR = 1;

    private static final String FORMAT = "gradviz-trace";
    private static final JSON JSON_TEXT =
            JSON.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
                    .build();

    private TraceJson() {}

    /// Writes a recording; equal recordings give equal text.
    public static void write(Recording recording, Writer out) throws IOException {
        out.write("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION);
        out.write(",\"minor\":" + MINOR + ",\n");
        out.write("\"listing\":" + JSON_TEXT.asString(recording.listing()) + ",\n");
        out.write("\"rule\":" + JSON_TEXT.asString(EventWriter.rule(recording.rule())) + ",\n");
        out.write("\"output\":" + JSON_TEXT.asString(recording.output()) + ",\n");
        Recording.Ending ending = recording.ending();
        out.write("\"error\":" + (ending == null ? "null" : JSON_TEXT.asString(error(ending))));
        out.write(",\n\"events\":[");
        String between = "\n";
        for (Event event : recording.events()) {
            out.write(between + JSON_TEXT.asString(EventWriter.fields(event)));
            between = ",\n";
        }
        out.write("\n],\n\"scopes\":[");
        between = "\n";
        for (Scopes.Stretch stretch : recording.scopes().stretches()) {
            out.write(between + JSON_TEXT.asString(ScopeText.fields(stretch)));
            between = ",\n";
        }
        out.write(recording.scopes().count() == 0 ? "]}\n" : "\n]}\n");
    }

    /// Reads a recording.
    ///
    /// @throws BadTraceException if it is none
    public static Recording read(InputStream in) throws IOException {
        try (JsonParser parser = JSON_TEXT.createParser(in)) {
            return read(parser);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            var location = e.getLocation();
            int line = location == null ? 1 : Math.max(1, location.getLineNr());
            int column = location == null ? 1 : Math.max(1, location.getColumnNr());
            throw new BadTraceException("trace.syntax", "line", line, "column", column);
        }
    }

    private static Recording read(JsonParser parser) throws BadTraceException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BadTraceException("trace.none");
        }
        String name = parser.nextName();
        while (name != null) {
            parser.nextToken();
            boolean list = name.equals("events") && parser.currentToken() == JsonToken.START_ARRAY;
            if (list) {
                checkHead(new Fields(fields, ""));
                events(parser, events);
            }
            fields.put(name, list ? List.of() : JSON_TEXT.anyFrom(parser));
            name = parser.nextName();
        }
        if (parser.nextToken() != null) {
            throw new BadTraceException("trace.none");
        }
        return recording(new Fields(fields, ""), events);
    }

    private static void events(JsonParser parser, List<Event> events) throws BadTraceException {
        Story story = new Story();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = "/events/" + events.size();
            Event event = EventReader.event(Fields.of(JSON_TEXT.anyFrom(parser), place));
            story.tell(event, place);
            events.add(event);
        }
    }

    /// The version is known before anything else is looked at.
    private static void checkHead(Fields head) throws BadTraceException {
        boolean ours = FORMAT.equals(head.fields().get("format"));
        if (!ours) {
            throw new BadTraceException("trace.none");
        }
        int version = head.whole("version", 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw new BadTraceException("trace.newer", "version", version, "known", VERSION);
        }
    }

    private static Recording recording(Fields f, List<Event> events) throws BadTraceException {
        checkHead(f);
        String listing = f.text("listing");
        long lines = listing.chars().filter(c -> c == '\n').count() + 1;
        for (int i = 0; i < events.size(); i++) {
            Fields.whole(events.get(i).line(), "/events/" + i + "/line", 1, (int) lines + 1);
        }
        f.list("events");
        return new Recording(
                listing,
                EventReader.rule(f.object("rule")),
                f.text("output"),
                f.orNull("error") == null ? null : ending(f.object("error")),
                events,
                ScopeText.read(f, events));
    }

    private static Recording.Ending ending(Fields f) throws BadTraceException {
        int line = f.whole("line", 1, Integer.MAX_VALUE);
        int column = f.whole("column", 1, Integer.MAX_VALUE);
        return new Recording.Ending(f.text("kind"), line, column, f.text("message"));
    }

    private static Map<String, Object> error(Recording.Ending ending) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("kind", ending.kind());
        error.put("line", ending.line());
        error.put("column", ending.column());
        error.put("message", ending.message());
        return error;
    }
}
