package kutip.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kutip.shared.Keyed;

/** The words of pages and reports, from the bundles in {@code i18n/}. */
public final class Words {

  /** English, with the number forms of the United States. */
  public static final Locale ENGLISH = Locale.US;

  public static final Locale INDONESIAN = Locale.of("id", "ID");

  private static final List<String> BUNDLES = List.of("i18n.pages", "i18n.reports");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /** The nearest locale that there are words for. */
  public static Locale known(Locale locale) {
    return locale.getLanguage().equals("id") ? INDONESIAN : ENGLISH;
  }

  /** The text of a key; the key between exclamation marks when there is none. */
  public static String of(String key, Locale locale, Object... parameters) {
    Locale known = known(locale);
    for (String bundle : BUNDLES) {
      ResourceBundle words = ResourceBundle.getBundle(bundle, known, NO_FALLBACK);
      if (words.containsKey(key)) {
        String pattern = words.getString(key);
        return parameters.length == 0
            ? pattern
            : new MessageFormat(pattern, known).format(parameters);
      }
    }
    return "!" + key + "!";
  }

  /** The key of the word for a value: {@code value.talent_action.move}. */
  public static String keyOf(Keyed value) {
    Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
    String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return "value." + name.toLowerCase(Locale.ROOT) + "." + value.key();
  }
}
