/// What happened, as immutable records: events, the steps they make up, and what holds after any of
/// them.
///
/// [gradviz.trace.Recorder] listens to an engine and yields a [gradviz.trace.Trace];
/// [gradviz.trace.Moment] is the state after an event. Variables and functions are ids from here
/// on.
///
/// Imports `gradviz.engine` only.
@NullMarked
package gradviz.trace;

import org.jspecify.annotations.NullMarked;
