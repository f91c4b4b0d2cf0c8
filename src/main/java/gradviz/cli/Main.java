package gradviz.cli;

import gradviz.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;

/// The entry of the program.
public final class Main {
    private static final Set<String> LANGUAGES = Set.of("en", "ko");

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /// Runs a command line.
    ///
    /// @return 0 done, 1 something failed, 2 the command line is wrong
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Console console = new Console(out, err, Messages.of(locale(args)));
        return line(console).execute(args);
    }

    /// {@return what reads a command line, its messages in the console's language}
    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new Gradviz(console));
        line.addSubcommand(new RunCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new StepsCommand(console));
        line.addSubcommand(new LessonsCommand(console));
        line.addSubcommand(new RehearseCommand(console));
        line.setResourceBundle(new HelpTexts(console.messages()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Locale.class, Main::language);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setExecutionExceptionHandler(console::unexpected);
        line.setParameterExceptionHandler(console::wrongUse);
        return line;
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
