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
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z_]*(?:\\.[a-zA-Z_]+)*)\"");

  /** The same, or what a key is put together from. */
  private static final Pattern PIECE = Pattern.compile("\"([a-zA-Z_.]+)\"");

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
          "known.nothing.hint.",
          "fact.refused.",
          "report.",
          "builder.section.",
          "change.",
          "operation.",
          "operation.part.",
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
  void noKeyStandsTwice() throws IOException {
    for (String bundle : ENGLISH) {
      for (String file : List.of(bundle, bundle.replace(".properties", "_id.properties"))) {
        List<String> keys =
            Files.readAllLines(BUNDLES.resolve(file)).stream()
                .filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).as(file).doesNotHaveDuplicates();
      }
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
    assertThat(unused(everyKey(), strings(pages(), LITERAL), parts())).isEmpty();
  }

  @Test
  void anUnusedKeyIsTold() {
    Set<String> keys = Set.of("talent.by_month", "talent.by_year", "check.holds", "check.no_more");

    assertThat(unused(keys, Set.of("talent.by_month"), Set.of("holds")))
        .containsExactly("check.no_more", "talent.by_year");
  }

  /**
   * @param literals what pages ask for whole
   * @param parts what may stand behind a prefix
   */
  private static Set<String> unused(Set<String> keys, Set<String> literals, Set<String> parts) {
    return keys.stream()
        .filter(key -> !literals.contains(key))
        .filter(key -> !literals.contains(key.replaceAll("\\.(about|hint)$", "")))
        .filter(key ->
            PREFIXES.stream()
                .filter(key::startsWith)
                .map(prefix -> key.substring(prefix.length()))
                .noneMatch(
                    rest -> parts.contains(rest) || parts.containsAll(List.of(rest.split("\\.")))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keys of values, and the words that strings of any code are made of. */
  private static Set<String> parts() {
    Set<String> parts = new TreeSet<>();
    for (Enum<?> value : keyedValues()) {
      parts.add(((kutip.shared.Keyed) value).key());
      parts.add(kutip.wording.Words.keyOf((kutip.shared.Keyed) value).replaceFirst("^value.", ""));
    }
    strings(sources(), PIECE).forEach(text -> parts.addAll(List.of(text.split("\\."))));
    return parts;
  }

  @Test
  void noKeyThatCodeAsksForIsMissing() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path source : pages()) {
      missing(Files.readString(source)).forEach(key -> missing.add(source.getFileName() + key));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void aMissingKeyIsTold() {
    assertThat(missing("getTranslation(\"nothing_has_this_name\")")).hasSize(1);
    assertThat(missing("figure(\"company.no_such_figure\", 3)")).hasSize(1);
    assertThat(missing("card(\"company.in\"), getTranslation(\"talent\")")).isEmpty();
  }

  /**
   * What is asked for as a text, and all that looks like a key because keys begin like it, is one,
   * or is a prefix of one.
   */
  private static Set<String> missing(String source) {
    Set<String> known = everyKey();
    Set<String> families =
        known.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    Pattern call = Pattern.compile("(?:getTranslation|\\.word)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    call.matcher(source).results().map(found -> found.group(1)).forEach(missing::add);
    LITERAL
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(text -> text.contains(".") && families.contains(text.split("\\.")[0]))
        .filter(text -> known.stream().noneMatch(key -> key.startsWith(text + ".")))
        .forEach(missing::add);
    missing.removeAll(known);
    return missing;
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

  private static Set<String> strings(Set<Path> sources, Pattern pattern) {
    Set<String> found = new TreeSet<>();
    for (Path source : sources) {
      try {
        Matcher matcher = pattern.matcher(Files.readString(source));
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
    return sources().stream()
        .filter(file -> file.toString().matches(".*/(ui|uikit|chart|shell|report|wording)/[^/]+"))
        .collect(Collectors.toSet());
  }

  private static Set<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
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
