import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints how gradviz starts, beside Python with Graphviz where both are installed.
///
/// `mvn -Pdist package` first, then `java src/benchmark/Start.java [IMAGE]`. Launch to first
/// painted frame, one figure, 100 figures in one call, sizes, and the memory of the window at work.
/// CPU time (of Linux) stands beside wall time, for it depends less on what else the machine does.
/// Ratios compare only what was measured in the same run.
final class Start {
    private static final int TIMES = 5;
    private static final int MANY = 100;
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Path image;
    private final Path folder;

    private record Cost(double wall, double cpu) {}

    private Start(Path image, Path folder) {
        this.image = image;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args.length > 0 ? args[0] : "target/dist/gradviz").toAbsolutePath();
        Path folder = Files.createTempDirectory("gradviz-start");
        try {
            new Start(image, folder).print();
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void print() throws IOException, InterruptedException {
        System.out.printf("%s, best of %d%n", System.getProperty("os.name"), TIMES);
        sizes();
        firstFrame();
        memory();
        figures();
    }

    private void sizes() throws IOException {
        long all = 0;
        long cache = 0;
        try (var files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all += Files.size(file);
                cache += file.toString().endsWith(".aot") ? Files.size(file) : 0;
            }
        }
        System.out.printf(
                "size installed %.0f MB, of it the cache %.0f MB%n", all / 1e6, cache / 1e6);
    }

    private void firstFrame() throws IOException, InterruptedException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            Process window = window("first-frame");
            String said = new String(window.getInputStream().readAllBytes());
            window.waitFor();
            best =
                    Math.min(
                            best,
                            Long.parseLong(
                                    said.replaceAll("(?s).*first frame: (\\d+) ms.*", "$1")));
        }
        String where = System.getenv("DISPLAY") == null ? "headless platform" : "on the display";
        System.out.printf("launch to first painted frame %d ms (%s)%n", best, where);
    }

    private void memory() throws IOException, InterruptedException {
        Process window = window("rehearsal");
        long most = 0;
        while (window.isAlive()) {
            most = Math.max(most, resident(window.pid()).orElse(0L));
            Thread.sleep(50);
        }
        System.out.printf("memory resident while a lesson plays %.0f MB%n", most / 1e6);
    }

    private static Optional<Long> resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private Process window(String measure) throws IOException {
        List<String> options = new ArrayList<>();
        options.add("-Dgradviz.measure=" + measure);
        options.add("-Dgradviz.started=" + System.currentTimeMillis());
        options.add("-Dgradviz.home=" + folder);
        if (System.getenv("DISPLAY") == null) {
            options.addAll(HEADLESS);
        }
        var builder = new ProcessBuilder(launcher()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        return builder.start();
    }

    private void figures() throws IOException, InterruptedException {
        Path listing = Files.writeString(folder.resolve("x.py"), listing(3));
        Cost ours = best(List.of(launcher(), "export", listing.toString(), "-o", out("x.png")));
        tell("one figure, gradviz", ours, ours);
        String yardstick = Path.of("src/benchmark/yardstick.py").toAbsolutePath().toString();
        for (String module : new String[] {"", "matplotlib.pyplot"}) {
            var command = new ArrayList<>(List.of("python3", yardstick, out("p.png")));
            if (!module.isEmpty()) {
                command.add(module);
            }
            String name = module.isEmpty() ? "Python and dot" : "Python and dot, with " + module;
            try {
                tell("one figure, " + name, best(command), ours);
            } catch (IOException missing) {
                System.out.println(name + ": not installed");
            }
        }
        var command = new ArrayList<>(List.of(launcher(), "export", "-o", out("{name}.png")));
        for (int i = 0; i < MANY; i++) {
            command.add(Files.writeString(folder.resolve("l" + i + ".py"), listing(i)).toString());
        }
        Cost many = cost(command);
        System.out.printf(
                Locale.ROOT,
                "%d figures in one call %.2f s, %.0f a second (%.2f s of CPU)%n",
                MANY,
                many.wall(),
                MANY / many.wall(),
                many.cpu());
    }

    private static void tell(String what, Cost cost, Cost ours) {
        System.out.printf(
                Locale.ROOT,
                "%s %.2f s (%.2f s of CPU); gradviz takes %.2f of the time, %.2f of the CPU%n",
                what,
                cost.wall(),
                cost.cpu(),
                ours.wall() / cost.wall(),
                ours.cpu() / cost.cpu());
    }

    private static String listing(int number) {
        return """
        x = Variable(np.array(%d.0))
        y = add(x, x)
        y.backward()
        print(x.grad)
        """
                .formatted(number);
    }

    private static Cost best(List<String> command) throws IOException, InterruptedException {
        double wall = Double.MAX_VALUE;
        double cpu = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            Cost once = cost(command);
            wall = Math.min(wall, once.wall());
            cpu = Math.min(cpu, once.cpu());
        }
        return new Cost(wall, cpu);
    }

    private static Cost cost(List<String> command) throws IOException, InterruptedException {
        double before = children();
        long start = System.nanoTime();
        int status =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException(command + ": status " + status);
        }
        return new Cost(wall, children() - before);
    }

    /// {@return the CPU seconds of the processes that were waited for, where Linux counts them}
    private static double children() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return Double.NaN;
        }
        String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private String launcher() {
        Path unix = image.resolve("bin", "gradviz");
        return Files.exists(unix) ? unix.toString() : image.resolve("gradviz.exe").toString();
    }
}
