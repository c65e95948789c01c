package kutip.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import kutip.security.NewToken;
import kutip.security.Role;
import kutip.security.TokenService;
import kutip.security.UserService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** API tokens. */
@Command(
    name = "token",
    description = "API tokens for programs.",
    subcommands = TokenCommand.Create.class)
final class TokenCommand implements Callable<Integer> {

  @ParentCommand Commands parent;

  @Override
  public Integer call() {
    throw new UsageException("say what to do with tokens: token create");
  }

  /** Makes a token and prints it, alone, so that a script can keep it. */
  @Command(
      name = "create",
      description = {
        "Make a token and print it; it is shown this once.",
        "A user who does not exist is added, for tokens alone."
      },
      showDefaultValues = true)
  static final class Create implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @ParentCommand private TokenCommand parent;

    @Mixin private DataFolder data;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Whose token.")
    private String user;

    @Option(
        names = "--role",
        required = true,
        description = "The most that it may do: one of ${COMPLETION-CANDIDATES}.")
    private Role role;

    @Option(names = "--days", defaultValue = "365", paramLabel = "N", description = "Its life.")
    private int days;

    @Option(
        names = "--label",
        defaultValue = "command line",
        paramLabel = "TEXT",
        description = "What it is for.")
    private String label;

    @Override
    public Integer call() {
      try (StoreSession store = StoreSession.open(parent.parent.application, data)) {
        UserService users = store.get(UserService.class);
        if (users.find(user).isEmpty()) {
          users.createForTokens(user, role);
          spec.commandLine()
              .getErr()
              .println("added " + user.strip().toLowerCase(Locale.ROOT) + ", for tokens alone");
        }
        NewToken made =
            store.get(TokenService.class).create(user, label, role, Duration.ofDays(days));
        spec.commandLine().getOut().println(made.secret());
      } catch (IllegalArgumentException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
      return 0;
    }
  }
}
