/// How a window is made to suit its user: the themes' colours as style sheets, and the dialog of
/// all settings.
///
/// Start at [gradviz.app.comfort.ThemeSheet] and [gradviz.app.comfort.SettingsDialog]. What is
/// chosen is held by [gradviz.app.settings.Comfort].
///
/// May import: `gradviz.app.settings`, `gradviz.drawing`, `gradviz.text`.
@NullMarked
package gradviz.app.comfort;

import org.jspecify.annotations.NullMarked;
