/// Questions told in words: those that ask by themselves, and why an answer is wrong.
///
/// [gradviz.storyboard.question.Questions] has all of a storyboard,
/// [gradviz.storyboard.question.Reasons] says why. Imports `run`, `trace`, `graph` and `text`.
@NullMarked
package gradviz.storyboard.question;

import org.jspecify.annotations.NullMarked;
