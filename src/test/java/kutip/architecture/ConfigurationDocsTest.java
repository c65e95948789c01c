package kutip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** Holds docs/configuration.md to what the application reads. */
class ConfigurationDocsTest {

  private static final Pattern VARIABLE = Pattern.compile("KUTIP_[A-Z_]+");
  private static final Pattern OURS = Pattern.compile("kutip\\.[a-z]+(?:[.-][a-z]+)*");

  @Test
  void everySettingStandsInTheTableAndNoOther() throws IOException {
    String table = Files.readString(Path.of("docs/configuration.md"));
    Set<String> written = new TreeSet<>(all(VARIABLE, table));
    Matcher names = Pattern.compile("`(kutip\\.[a-z.-]+)`").matcher(table);
    while (names.find()) {
      written.add(names.group(1));
    }

    assertThat(written).isEqualTo(read());
  }

  private static Set<String> read() throws IOException {
    Set<String> read = new TreeSet<>();
    var source =
        new YamlPropertySourceLoader()
            .load("application", new FileSystemResource("src/main/resources/application.yaml"))
            .getFirst();
    for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
      if (OURS.matcher(name).matches()) {
        read.add(name);
      }
    }
    read.addAll(all(VARIABLE, Files.readString(Path.of("src/main/resources/application.yaml"))));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        read.addAll(all(VARIABLE, Files.readString(file)));
      }
    }
    return read;
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
