package kutip.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kutip.intake.SampleImport;
import kutip.security.FirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the web server until it is told to stop. */
@Command(name = "serve", description = "Run the web server.", showDefaultValues = true)
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description = "Address to listen on.")
  private String host;

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    ConfigurableApplicationContext context;
    try {
      context =
          new SpringApplication(parent.application)
              .run(
                  data.arguments(
                      "--server.port=" + port,
                      "--server.address=" + host,
                      "--db-scheduler.enabled=true",
                      "--kutip.search=folder"));
    } catch (RuntimeException told) {
      // Spring has said why in its log.
      return ExitCode.SOFTWARE;
    }
    context.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        closed.countDown();
      }
    });
    context.getBean(SampleImport.class).importIfEmpty();
    greet(context);
    closed.await();
    return ExitCode.OK;
  }

  private void greet(ConfigurableApplicationContext context) {
    PrintWriter out = spec.commandLine().getOut();
    String name = host.matches("127\\.0\\.0\\.1|0\\.0\\.0\\.0|::1?") ? "localhost" : host;
    String actual = context.getEnvironment().getProperty("local.server.port", "" + port);
    out.println("Kutip is ready on http://" + name + ":" + actual);
    context
        .getBean(FirstAdministrator.class)
        .generatedPassword()
        .ifPresent(password ->
            out.println(
                "Sign in as "
                    + FirstAdministrator.NAME
                    + " with the password "
                    + password
                    + " (shown this once)"));
    out.flush();
  }
}
