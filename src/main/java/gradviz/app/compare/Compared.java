package gradviz.app.compare;

import gradviz.storyboard.compare.Comparison;
import org.jspecify.annotations.Nullable;

/// What came of running a listing both ways: a comparison, or a sentence on why there is none.
///
/// @param trouble empty where all is well
record Compared(@Nullable Comparison comparison, String trouble) {}
