package kutip.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kutip.operation.OperationException;
import kutip.report.BundleException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@Command(
    name = "kutip",
    description = "A desk for analysts of the AI industry: no figure without the quote behind it.",
    footer = {"", "Exit codes: 0 done, 1 some input refused, 2 wrong use."},
    synopsisSubcommandLabel = "COMMAND")
public final class Commands {

  /** The class that Spring starts from; commands without a store never look at it. */
  final Class<?> application;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this text.")
  private boolean help;

  private Commands(Class<?> application) {
    this.application = application;
  }

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("serve", ServeCommand.class);
    commands.put("extract", ExtractCommand.class);
    commands.put("annotate", AnnotateCommand.class);
    commands.put("evaluate", EvaluateCommand.class);
    commands.put("import", ImportCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("report", ReportCommand.class);
    commands.put("bundle", BundleCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("token", TokenCommand.class);
    commands.put("backup", BackupCommand.class);
    commands.put("restore", RestoreCommand.class);
    commands.put("migrate", MigrateCommand.class);
    return commands;
  }

  /** Runs the command that the arguments name, {@code serve} when they name none. */
  public static int run(Class<?> application, String... args) {
    String[] named = withDefault(args);
    return line(application, named[0]).execute(named);
  }

  /** Knows the one command, or all when there is none of that name: looking at each costs time. */
  static CommandLine line(Class<?> application, String name) {
    CommandLine line = new CommandLine(new Commands(application));
    Map<String, Class<?>> commands = all();
    Class<?> one = commands.get(name);
    (one == null ? commands : Map.of(name, one)).forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Commands::failed);
  }

  private static String[] withDefault(String[] args) {
    boolean named = args.length > 0 && (!args[0].startsWith("-") || args[0].matches("-h|--help"));
    return named ? args : Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new);
  }

  /** What a user can mend is told in one line; a fault of ours keeps its trace. */
  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof UsageException
        || e instanceof OperationException
        || e instanceof BundleException
        || e instanceof UncheckedIOException) {
      line.getErr().println("kutip: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw e;
  }
}
