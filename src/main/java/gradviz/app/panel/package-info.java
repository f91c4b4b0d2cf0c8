/// The panels around the picture: what a step says, what waits, what is known, and the playback
/// bar.
///
/// Each is a view of a [gradviz.app.show.Show] of its own and may stand anywhere:
/// [gradviz.app.panel.CaptionView], [gradviz.app.panel.CodeView], [gradviz.app.panel.WorklistView],
/// [gradviz.app.panel.InspectorView], [gradviz.app.panel.HistoryView],
/// [gradviz.app.panel.OutputView], [gradviz.app.panel.PlaybackBar].
///
/// May import: `gradviz.app.show`, `gradviz.app.canvas` and every package outside `gradviz.app`.
@NullMarked
package gradviz.app.panel;

import org.jspecify.annotations.NullMarked;
