package gradviz.app.session;

import gradviz.storyboard.Storyboard;
import org.jspecify.annotations.Nullable;

/// What came of a run: a storyboard, trouble, or both.
public record Made(@Nullable Storyboard storyboard, @Nullable Trouble trouble) {}
