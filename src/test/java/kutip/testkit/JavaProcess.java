package kutip.testkit;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts classes of the test's own class path in another process. */
public final class JavaProcess {

  private JavaProcess() {}

  /**
   * Gets a process ready to start.
   *
   * @param options of the virtual machine
   */
  public static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Dh2.bindAddress=127.0.0.1", "-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Reads what the process says until it says that. */
  public static Process awaited(Process process, String words) throws IOException {
    var out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(words)) {
        return process;
      }
    }
    throw new IOException("the process ended without saying \"" + words + "\"");
  }

  private static String classPath() {
    if (JavaProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(address -> Path.of(URI.create(address.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
