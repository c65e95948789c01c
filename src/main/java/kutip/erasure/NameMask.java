package kutip.erasure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blackens names, sign for sign, so that every offset into a text stays right. A name is found in
 * any case, over line breaks, and as addresses have it: {@code jane-doe}, {@code jane%20doe}.
 */
final class NameMask {

  private static final String BLACK = "█";
  private static final int SHORTEST = 2;

  private final Set<String> names;
  private final Pattern pattern;

  /**
   * @throws IllegalArgumentException when there is no name, or one is a single letter
   */
  NameMask(Collection<String> names) {
    this.names =
        names.stream()
            .map(n -> n.strip().toLowerCase(Locale.ROOT))
            .filter(n -> !n.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (this.names.isEmpty()
        || this.names.stream().anyMatch(n -> n.codePointCount(0, n.length()) < SHORTEST)) {
      throw new IllegalArgumentException("a name has at least two letters");
    }
    // Longest first: a full name goes before the surname in it.
    String all =
        this.names.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(NameMask::form)
            .collect(Collectors.joining("|"));
    this.pattern = Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String form(String name) {
    String words =
        Arrays.stream(name.split("[\\s-]+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?:[\\s\\u00A0_+-]+|%20|\\\\n)"));
    // Scripts without spaces have no edges of words.
    boolean edges = name.codePoints().noneMatch(Character::isIdeographic);
    return edges ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words;
  }

  /** In lower case. */
  Set<String> names() {
    return names;
  }

  /** One word of each name, the longest: texts without any of them need not be looked at. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String name : names) {
      Arrays.stream(name.split("[\\s-]+"))
          .max((a, b) -> a.length() - b.length())
          .ifPresent(words::add);
    }
    return words;
  }

  boolean matches(String text) {
    return pattern.matcher(text).find();
  }

  String apply(String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(black(found.group())));
  }

  private static String black(String name) {
    return BLACK.repeat(name.codePointCount(0, name.length()));
  }
}
