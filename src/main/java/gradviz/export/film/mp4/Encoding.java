package gradviz.export.film.mp4;

import gradviz.export.film.FrameSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What ffmpeg is asked for: the same bytes for the same frames, and a file that plays everywhere.
///
/// @param size of the frames, which come as three bytes a pixel; both sides are even
/// @param fps frames a second
/// @param title of the film, or empty
record Encoding(FrameSize size, int fps, String title) {
    /// How many threads there are changes the bytes, so it does not follow the machine.
    private static final String THREADS = "2";

    /// Video in HD is read as BT.709; ffmpeg alone would write BT.601, and colours would shift.
    private static final String COLOURS =
            "scale=in_range=full:out_range=tv:out_color_matrix=bt709"
                    + ":flags=area+accurate_rnd+full_chroma_int+bitexact,format=yuv420p";

    List<String> command(Path ffmpeg, Path file) {
        List<String> all = new ArrayList<>();
        all.add(ffmpeg.toString());
        all.addAll(List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-y"));
        all.addAll(List.of("-f", "rawvideo", "-pixel_format", "rgb24"));
        all.addAll(List.of("-video_size", size.width() + "x" + size.height()));
        all.addAll(List.of("-framerate", Integer.toString(fps), "-i", "pipe:0", "-an"));
        all.addAll(List.of("-filter_threads", "1", "-vf", COLOURS));
        all.addAll(List.of("-c:v", "libx264", "-preset", "medium", "-crf", "16"));
        all.addAll(List.of("-tune", "animation", "-profile:v", "high", "-threads", THREADS));
        all.addAll(List.of("-colorspace", "bt709", "-color_primaries", "bt709"));
        all.addAll(List.of("-color_trc", "bt709", "-color_range", "tv"));
        all.addAll(List.of("-map_metadata", "-1", "-metadata", "title=" + title));
        all.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact"));
        all.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
        all.add("file:" + file.toAbsolutePath());
        return List.copyOf(all);
    }
}
