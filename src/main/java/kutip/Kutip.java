package kutip;

import kutip.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves by default; a command name first runs that command. */
@SpringBootApplication
public class Kutip {

  public static void main(String[] args) {
    System.exit(Commands.run(Kutip.class, args));
  }
}
