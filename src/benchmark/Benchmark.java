import gradviz.drawing.Theme;
import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Listener;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Add;
import gradviz.engine.function.Sin;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Recorder;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Prints the four times that decide how gradviz feels: `mvn -q -Pbenchmark`.
///
/// 1. From launch to the first painted frame of the window: a process of its own each time.
/// 2. Building a graph and running backward, per node, without and with recording.
/// 3. One `Storyboard.at` and painting what it gives; the first layout loads ELK too.
/// 4. Opening each lesson: its text run and laid out, the first picture made; once, then again.
///
/// Medians of repeated runs after warming up; compare only numbers of one machine.
final class Benchmark {
    private static final int LAUNCHES = 5;
    private static final int[] NODES = {100, 1_000, 10_000, 100_000};
    private static final String FIRST_FRAME = "first frame: ";

    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.printf(
                "Java %s, %d processors, %s%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"));
        launch();
        System.out.println();
        engine();
        System.out.println();
        lessons();
        System.out.println();
        storyboard("used twice", usedTwice());
        storyboard("a chain of 300 functions", chain(300));
        System.out.println();
        seek(chain(300) + "y.backward()\n".repeat(70));
    }

    /// Times the picture and the sentence of a step reached from anywhere, beside those of the step
    /// that follows the last one asked for.
    private static void seek(String listing) {
        var run = Run.of(listing);
        var board = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            visit(board, 1 + random.nextInt(board.last()));
        }
        var anywhere = new ArrayList<Long>();
        var next = new ArrayList<Long>();
        for (int i = 0; i < 1_000; i++) {
            int step = 1 + random.nextInt(board.last() - 1);
            anywhere.add(visit(board, step));
            next.add(visit(board, step + 1));
        }
        double p50 = quantile(anywhere, 0.5) / 1e6;
        double follows = quantile(next, 0.5) / 1e6;
        System.out.printf(
                "a trace of %,d events, %,d steps: at + narration after a random seek p50 %.2f ms,"
                        + " p99 %.2f ms; of the next step p50 %.2f ms, ratio %.1f%n",
                run.trace().events().size(),
                board.last(),
                p50,
                quantile(anywhere, 0.99) / 1e6,
                follows,
                p50 / follows);
    }

    private static long visit(Storyboard board, int step) {
        long begin = System.nanoTime();
        boolean empty =
                board.narration(step).text().isEmpty() | board.at(step, 0.5).parts().isEmpty();
        long passed = System.nanoTime() - begin;
        if (empty) {
            throw new IllegalStateException("nothing to see at step " + step);
        }
        return passed;
    }

    private static void launch() throws IOException, InterruptedException {
        boolean display = System.getenv("DISPLAY") != null;
        var times = new ArrayList<Long>();
        for (int i = 0; i < LAUNCHES; i++) {
            times.add(firstFrame(display));
        }
        System.out.printf(
                "launch to first painted frame (%s), %d launches: median %d ms of %s%n",
                display ? "on the display" : "headless platform", LAUNCHES, median(times), times);
    }

    private static long firstFrame(boolean display) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(System.getProperty("launch").trim().split("\\s+")));
        if (!display) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.add("-Dgradviz.measure=first-frame");
        command.add("-Dgradviz.started=" + System.currentTimeMillis());
        command.addAll(List.of("-classpath", System.getProperty("launch.classpath")));
        command.add("gradviz.cli.Main");
        var process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        var output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output.lines()
                .filter(line -> line.startsWith(FIRST_FRAME))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IOException("no '" + FIRST_FRAME + "' in: " + output));
    }

    private static void engine() {
        System.out.println("build + backward   nodes   ns a node   recorded   ratio");
        for (int nodes : NODES) {
            double bare = nanosPerNode(nodes, () -> null);
            double recorded = nanosPerNode(nodes, () -> new Recorder((_, _) -> {}));
            System.out.printf("%24d %11.0f %10.0f %7.1f%n", nodes, bare, recorded, recorded / bare);
        }
    }

    /// A node is a variable or a function; each function makes one variable.
    private static double nanosPerNode(int nodes, Supplier<@Nullable Listener> listener) {
        int repeats = Math.max(7, 400_000 / nodes);
        for (int i = 0; i < Math.max(5, repeats); i++) {
            buildAndRun(nodes / 2, listener.get());
        }
        var times = new ArrayList<Long>();
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            buildAndRun(nodes / 2, listener.get());
            times.add(System.nanoTime() - start);
        }
        return (double) median(times) / nodes;
    }

    private static void buildAndRun(int functions, @Nullable Listener listener) {
        var engine = new Engine(BackwardRule.DEFAULT, listener);
        Variable x = engine.variable(Tensor.scalar(0.5));
        Variable y = x;
        for (int i = 0; i < functions; i++) {
            y = i % 2 == 0 ? new Sin().apply(y) : new Add().apply(y, x);
        }
        y.backward();
        if (x.grad() == null) {
            throw new IllegalStateException("backward brought x no gradient");
        }
    }

    /// The first lesson opens the layout library too, as it does in the window.
    private static void lessons() {
        System.out.println("opening a lesson         once ms   again ms   of the first");
        double first = Double.NaN;
        for (Lesson lesson : Lessons.all()) {
            double once = opening(lesson) / 1e6;
            var times = new ArrayList<Long>();
            for (int i = 0; i < 15; i++) {
                times.add(opening(lesson));
            }
            double again = median(times) / 1e6;
            first = Double.isNaN(first) ? again : first;
            System.out.printf(
                    "%-22s %9.1f %10.1f %14.2f%n", lesson.name(), once, again, again / first);
        }
    }

    private static long opening(Lesson lesson) {
        long start = System.nanoTime();
        var board = Storyboard.of(Run.of(lesson.text()), Setting.of(Locale.ENGLISH));
        board.at(1, 1);
        return System.nanoTime() - start;
    }

    private static void storyboard(String name, String listing) {
        var run = Run.of(listing);
        long start = System.nanoTime();
        var board = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        double laidOut = (System.nanoTime() - start) / 1e6;

        var renderer = new Java2dRenderer(Theme.LIGHT);
        var picture = new BufferedImage(1440, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        var at = new ArrayList<Long>();
        var paint = new ArrayList<Long>();
        for (int i = 0; i < 600; i++) {
            // Steps far apart, so that no run of neighbours helps.
            int step = 1 + (int) (i * 7919L % board.last());
            long begin = System.nanoTime();
            var drawing = board.at(step, 0.5);
            long drawn = System.nanoTime();
            renderer.paint(graphics, drawing);
            long painted = System.nanoTime();
            if (i >= 200) {
                at.add(drawn - begin);
                paint.add(painted - drawn);
            }
        }
        graphics.dispose();
        System.out.printf(
                "%s, %d steps: laid out in %.0f ms; at %.2f ms + paint %.2f ms (Java2D,"
                        + " 1440 x 900)%n",
                name, board.last(), laidOut, median(at) / 1e6, median(paint) / 1e6);
    }

    private static String usedTwice() {
        return """
        x = Variable(np.array(3.0))
        y = add(x, x)
        y.backward()
        print(x.grad)
        """;
    }

    private static String chain(int functions) {
        var text = new StringBuilder("x = Variable(np.array(0.5))\ny = x\n");
        for (int i = 0; i < functions; i++) {
            text.append(i % 2 == 0 ? "y = sin(y)\n" : "y = add(y, x)\n");
        }
        return text.append("y.backward()\n").toString();
    }

    private static long median(List<Long> times) {
        return quantile(times, 0.5);
    }

    private static long quantile(List<Long> times, double share) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * share)];
    }
}
