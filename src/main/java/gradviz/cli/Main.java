package gradviz.cli;

import gradviz.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/// The entry of the program.
public final class Main {
    private static final Set<String> LANGUAGES = Set.of("en", "ko");

    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        System.exit(ended(status, out, err, args));
    }

    /// {@return the status, or that something failed where output was lost, which is then said}
    static int ended(int status, PrintWriter out, PrintWriter err, String... args) {
        boolean lost = out.checkError();
        if (lost) {
            err.println(Messages.of(locale(args)).text("cli.output-lost"));
        }
        err.flush();
        return lost ? Math.max(status, Status.FAILED) : status;
    }

    /// Runs a command line.
    ///
    /// @return 0 done, 1 something failed, 2 the command line is wrong
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Console console = new Console(out, err, Messages.of(locale(args)));
        return line(console, args).execute(args);
    }

    /// {@return what reads a command line, its messages in the console's language}
    ///
    /// Where the first word is a command only that one is made, for making all takes longer.
    static CommandLine line(Console console, String... args) {
        CommandLine line = new CommandLine(new Gradviz(console));
        Map<String, Function<Console, Object>> wanted = new LinkedHashMap<>(COMMANDS);
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            wanted.keySet().retainAll(Set.of(args[0]));
        }
        wanted.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
        line.setResourceBundle(new HelpTexts(console.messages()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Locale.class, Main::language);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setExecutionExceptionHandler(console::unexpected);
        line.setParameterExceptionHandler(console::wrongUse);
        return line;
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("steps", StepsCommand::new);
        commands.put("lessons", LessonsCommand::new);
        commands.put("rehearse", RehearseCommand::new);
        return commands;
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new CommandLine.TypeConversionException("en, ko: " + tag);
        }
        return language;
    }

    /// The help is written before the options are read, so its language is looked up first.
    private static Locale locale(String[] args) {
        int at = Arrays.asList(args).indexOf("--locale");
        if (at >= 0 && at + 1 < args.length) {
            return Locale.forLanguageTag(args[at + 1]);
        }
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--locale="))
                .map(arg -> Locale.forLanguageTag(arg.substring("--locale=".length())))
                .findFirst()
                .orElse(Locale.getDefault());
    }
}
