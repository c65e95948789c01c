package kutip.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/kutip");
  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[._][a-zA-Z_]+)*)\"");

  /** Keys are used whole, or through a prefix followed by the key of a value. */
  private static final Set<String> PREFIXES =
      Set.of(
          "value.",
          "figure.",
          "format.",
          "statement.",
          "left_out.",
          "check.",
          "conflict.",
          "correct.wrong.",
          "known.banner.",
          "fact.refused.",
          "report.",
          "builder.section.",
          "change.",
          "proposals.refused.",
          "proposals.type.");

  /** The English bundles; pages and reports each have their own. */
  private static final List<String> ENGLISH = List.of("pages.properties", "reports.properties");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    for (String bundle : ENGLISH) {
      String other = bundle.replace(".properties", "_id.properties");
      assertThat(keys(other)).as(other).isEqualTo(keys(bundle));
    }
  }

  @Test
  void everyTextCanBeFormatted() {
    for (String bundle : ENGLISH) {
      for (String file : List.of(bundle, bundle.replace(".properties", "_id.properties"))) {
        load(file)
            .forEach((key, text) ->
                assertThat(new MessageFormat(text.toString(), Locale.ROOT))
                    .as("" + key)
                    .isNotNull());
      }
    }
  }

  @Test
  void noKeyIsUnused() {
    Set<String> used = literals();
    Set<String> unused =
        everyKey().stream()
            .filter(key -> PREFIXES.stream().noneMatch(key::startsWith))
            .filter(key -> !used.contains(key))
            .filter(key -> !used.contains(key.replaceAll("\\.(about|hint)$", "")))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unused).isEmpty();
  }

  @Test
  void noKeyThatCodeAsksForIsMissing() throws IOException {
    Set<String> known = everyKey();
    Set<String> missing = new TreeSet<>();
    Pattern call = Pattern.compile("(?:getTranslation|\\.word)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    for (Path source : pages()) {
      Matcher matcher = call.matcher(Files.readString(source));
      while (matcher.find()) {
        if (!known.contains(matcher.group(1))) {
          missing.add(source.getFileName() + ": " + matcher.group(1));
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyValueThatScreensNameHasItsWord() {
    Set<String> known = everyKey();
    Map<Class<?>, Set<String>> byType = new HashMap<>();
    for (Enum<?> value : keyedValues()) {
      byType
          .computeIfAbsent(value.getDeclaringClass(), type -> new TreeSet<>())
          .add(kutip.wording.Words.keyOf((kutip.shared.Keyed) value));
    }
    Set<String> missing = new TreeSet<>();
    byType.values().stream()
        .filter(keys -> keys.stream().anyMatch(known::contains))
        .forEach(missing::addAll);
    missing.removeAll(known);

    assertThat(missing).isEmpty();
  }

  @Test
  void unknownKeysAndLanguagesDoNotBreakAPage() {
    Texts texts = new Texts();

    assertThat(texts.getTranslation("no.such.key", Locale.ENGLISH)).isEqualTo("!no.such.key!");
    assertThat(texts.getTranslation("talent", Locale.FRENCH)).isEqualTo("Talent");
    assertThat(texts.getTranslation("talent", Locale.of("in"))).isEqualTo("Talenta");
  }

  private static Set<Enum<?>> keyedValues() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(kutip.shared.Keyed.class));
    return scanner.findCandidateComponents("kutip").stream()
        .map(BeanDefinition::getBeanClassName)
        .flatMap(TextsTest::constants)
        .collect(Collectors.toSet());
  }

  private static Stream<Enum<?>> constants(String name) {
    try {
      Object[] constants = Class.forName(name).getEnumConstants();
      return constants == null ? Stream.empty() : Stream.of(constants).map(c -> (Enum<?>) c);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> literals() {
    Set<String> found = new TreeSet<>();
    for (Path source : pages()) {
      try {
        Matcher matcher = LITERAL.matcher(Files.readString(source));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static Set<Path> pages() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().matches(".*/(ui|uikit|chart|shell|report|wording)/[^/]+"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> everyKey() {
    return ENGLISH.stream()
        .flatMap(bundle -> keys(bundle).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(String file) {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
