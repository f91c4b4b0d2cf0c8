package gradviz.export.film.mp4;

import gradviz.export.Obstacle;
import gradviz.export.film.FrameSink;
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

/// Frames into the pipe of a running ffmpeg. Closing it ends the process, whatever it is doing, and
/// so does the end of the program.
///
/// An ffmpeg that hangs takes no more bytes: frames go through a [Pump], whose waiting an interrupt
/// ends.
final class FfmpegSink implements FrameSink {
    private final Messages messages;
    private final Process process;
    private final LastLines complaints;
    private final Patience patience;
    private final Pump pump;
    private final Thread guard;
    private byte[] bytes = new byte[0];
    private int[] row = new int[0];

    /// @param command the program and its arguments
    /// @param looks how often it may be found doing nothing
    FfmpegSink(List<String> command, Messages messages, int looks) throws IOException {
        this.messages = messages;
        this.process =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        this.complaints = LastLines.of(process.getErrorStream());
        this.patience = new Patience(process, looks);
        this.pump = Pump.into(process.getOutputStream(), patience);
        this.guard = new Thread(this::end, "end of ffmpeg");
        watch();
    }

    private void watch() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(guard);
        } catch (IllegalStateException ending) {
            end();
            throw new IOException("the program is being stopped", ending);
        }
    }

    @Override
    public void show(BufferedImage image, int frames) throws IOException {
        read(image);
        try {
            for (int i = 0; i < frames; i++) {
                pump.write(bytes);
            }
        } catch (InterruptedException _) {
            throw interrupted();
        } catch (Patience.IdleException _) {
            throw idle();
        } catch (IOException _) {
            throw failure();
        }
    }

    private void read(BufferedImage image) {
        int width = image.getWidth();
        if (row.length != width) {
            row = new int[width];
        }
        // The pump may still be writing the one before.
        bytes = new byte[3 * width * image.getHeight()];
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
            pump.finish();
            patience.await();
            if (process.exitValue() != 0) {
                throw failure();
            }
        } catch (InterruptedException _) {
            throw interrupted();
        } catch (Patience.IdleException _) {
            throw idle();
        } catch (Obstacle known) {
            throw known;
        } catch (IOException _) {
            throw failure();
        }
    }

    /// What ffmpeg says is the reason; that its pipe is broken is only how that shows.
    private IOException failure() {
        try {
            patience.await();
            String said = complaints.text();
            int status = process.exitValue();
            String key = said.isEmpty() ? "film.failed.silently" : "film.failed";
            return new Obstacle(messages.text(key, "said", said, "status", status));
        } catch (InterruptedException _) {
            return interrupted();
        } catch (Patience.IdleException _) {
            return idle();
        }
    }

    private Obstacle idle() {
        return new Obstacle(messages.text("film.idle"));
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(guard);
        } catch (IllegalStateException _) {
            // The program ends, so the hook runs or has run.
        }
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

    /// It may be a script that has started the program itself.
    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
