/// Questions about a run: what is asked before which step, and when the answer is there.
///
/// [gradviz.run.question.WrittenQuestions] reads those of the author, [gradviz.run.question.Agenda]
/// says which belongs to a step. Imports `trace` and `listing`.
@NullMarked
package gradviz.run.question;

import org.jspecify.annotations.NullMarked;
