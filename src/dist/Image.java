import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/// Makes the self-contained image of gradviz, and an installer of it where one is asked for.
///
/// `mvn -Pdist package` runs it, with what it needs to know as system properties that begin with
/// `dist.`: see the profile in `pom.xml`. The steps: jars made fit for the cache, jpackage, the
/// native libraries of JavaFX as files, the launcher, the cache, the installer.
final class Image {
    private static final String NAME = "gradviz";

    private Image() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jars = Path.of(given("classpath"));
        Path target = Path.of(given("target"));
        Jars.prepare(jars);
        jpackage(image(target, jars));
        Layout layout = Layout.in(target, NAME);
        Natives.copy(Path.of(given("modules")), layout.libraries());
        Launch launch = Launch.of(layout);
        if (Layout.isLinux() && !Boolean.getBoolean("dist.native-launcher")) {
            launch.write(Path.of(given("sources"), "gradviz.sh"), layout.launcher());
        }
        Cache.train(layout, launch, target.resolveSibling("dist-training"));
        String type = given("type");
        if (!type.equals("app-image")) {
            jpackage(installer(type, target, layout));
        }
    }

    private static List<String> image(Path target, Path jars) throws IOException {
        List<String> options = common("app-image", target);
        add(options, "--description", given("description"));
        if (Layout.isLinux()) {
            add(options, "--icon", given("icon"));
        } else {
            Path icon = Path.of(given("target")).resolveSibling("dist-icon");
            Path png = Path.of(given("icon"));
            add(
                    options,
                    "--icon",
                    (Layout.isMac() ? Icon.icns(png, icon) : Icon.ico(png, icon)).toString());
        }
        add(options, "--input", jars.toString(), "--main-jar", given("jar"));
        add(options, "--main-class", "gradviz.cli.Main");
        add(options, "--module-path", given("modules"), "--add-modules", given("roots"));
        add(options, "--app-content", given("licenses"));
        for (String option : given("java-options").trim().split("\\s+")) {
            add(options, "--java-options", option);
        }
        add(options, "--jlink-options", given("jlink-options"));
        if (Layout.isWindows()) {
            add(options, "--win-console");
        }
        return options;
    }

    private static List<String> installer(String type, Path target, Layout layout) {
        List<String> options = common(type, target);
        add(options, "--app-image", layout.root().toString());
        add(options, "--license-file", Path.of(given("licenses"), "LICENSE").toString());
        if (Layout.isLinux()) {
            Path resources = Path.of(given("sources"), "linux");
            add(options, "--linux-shortcut", "--linux-menu-group", "Education");
            add(options, "--resource-dir", resources.toString());
        } else if (Layout.isWindows()) {
            add(options, "--win-menu", "--win-dir-chooser", "--win-per-user-install");
        }
        return options;
    }

    private static List<String> common(String type, Path target) {
        List<String> options = new ArrayList<>();
        add(options, "--type", type, "--name", NAME, "--dest", target.toString());
        // Apple refuses a version that begins with 0.
        String version = given("version");
        add(options, "--app-version", Layout.isMac() ? version.replaceFirst("^0", "1") : version);
        return options;
    }

    private static void add(List<String> options, String... more) {
        options.addAll(Arrays.asList(more));
    }

    private static void jpackage(List<String> options) {
        int status =
                ToolProvider.findFirst("jpackage")
                        .orElseThrow(() -> new IllegalStateException("this JDK has no jpackage"))
                        .run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("jpackage: status " + status);
        }
    }

    static String given(String name) {
        String value = System.getProperty("dist." + name);
        if (value == null) {
            throw new IllegalArgumentException("-Ddist." + name + " is missing");
        }
        return value;
    }
}
