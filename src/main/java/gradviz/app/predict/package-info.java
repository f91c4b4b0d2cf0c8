/// Questions before steps: asked by the author or, in predict mode, before each write to a variable
/// that is used more than once.
///
/// [gradviz.app.predict.Asking] holds the state and the commands,
/// [gradviz.app.predict.QuestionCard] shows it, in the window as in a projection.
///
/// May import: `app.show`, `app.panel` for its lettering, `storyboard`, `run` and `text`.
@NullMarked
package gradviz.app.predict;

import org.jspecify.annotations.NullMarked;
