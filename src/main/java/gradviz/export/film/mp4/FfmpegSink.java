package gradviz.export.film.mp4;

import gradviz.export.Obstacle;
import gradviz.export.film.FrameSink;
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;

/// Frames into the pipe of a running ffmpeg. Closing it ends the process, whatever it is doing.
final class FfmpegSink implements FrameSink {
    private final Messages messages;
    private final Process process;
    private final LastLines complaints;
    private final OutputStream pipe;
    private byte[] bytes = new byte[0];
    private int[] row = new int[0];

    /// @param command the program and its arguments
    FfmpegSink(List<String> command, Messages messages) throws IOException {
        this.messages = messages;
        this.process =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        this.complaints = LastLines.of(process.getErrorStream());
        this.pipe = process.getOutputStream();
    }

    @Override
    public void show(BufferedImage image, int frames) throws IOException {
        read(image);
        try {
            for (int i = 0; i < frames; i++) {
                pipe.write(bytes);
            }
        } catch (IOException _) {
            throw failure();
        }
    }

    private void read(BufferedImage image) {
        int width = image.getWidth();
        if (row.length != width) {
            row = new int[width];
            bytes = new byte[3 * width * image.getHeight()];
        }
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            for (int rgb : row) {
                bytes[at++] = (byte) (rgb >> 16);
                bytes[at++] = (byte) (rgb >> 8);
                bytes[at++] = (byte) rgb;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            pipe.close();
            if (process.waitFor() != 0) {
                throw failure();
            }
        } catch (InterruptedException _) {
            throw interrupted();
        } catch (Obstacle known) {
            throw known;
        } catch (IOException _) {
            throw failure();
        }
    }

    /// What ffmpeg says is the reason; that its pipe is broken is only how that shows.
    private IOException failure() {
        try {
            process.waitFor();
            String said = complaints.text();
            int status = process.exitValue();
            return new Obstacle(messages.text("film.failed", "said", said, "status", status));
        } catch (InterruptedException _) {
            return interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
