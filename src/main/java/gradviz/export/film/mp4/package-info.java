/// Films as MP4, encoded by an installed ffmpeg.
///
/// Start at [gradviz.export.film.mp4.Mp4Writer]. Frames go to ffmpeg through a pipe.
@NullMarked
package gradviz.export.film.mp4;

import org.jspecify.annotations.NullMarked;
