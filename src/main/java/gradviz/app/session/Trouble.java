package gradviz.app.session;

import gradviz.listing.Span;
import org.jspecify.annotations.Nullable;

/// What is wrong with the listing.
///
/// @param sentence in the user's language
/// @param place in the listing, or null where it has none
/// @param stops whether the run is of no use; a limit keeps what ran before
public record Trouble(String sentence, @Nullable Span place, boolean stops) {}
