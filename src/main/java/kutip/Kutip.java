package kutip;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves by default; a command name first runs that command. */
@SpringBootApplication
public class Kutip {

  public static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(Kutip.class, args);
  }
}
