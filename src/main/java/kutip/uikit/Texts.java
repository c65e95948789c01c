package kutip.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kutip.shared.Keyed;
import org.springframework.stereotype.Component;

/** The words of the pages, from the bundles in {@code i18n/}. */
@Component
public class Texts implements I18NProvider {

  /** English, with the number forms of the United States. */
  public static final Locale ENGLISH = Locale.US;

  public static final Locale INDONESIAN = Locale.of("id", "ID");

  private static final String BUNDLE = "i18n.pages";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(ENGLISH, INDONESIAN);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    return translate(key, locale, parameters);
  }

  /** The text of a key; the key between exclamation marks when there is none. */
  public static String translate(String key, Locale locale, Object... parameters) {
    Locale known = locale.getLanguage().equals("id") ? INDONESIAN : ENGLISH;
    String pattern;
    try {
      pattern = ResourceBundle.getBundle(BUNDLE, known, NO_FALLBACK).getString(key);
    } catch (MissingResourceException missing) {
      return "!" + key + "!";
    }
    return parameters.length == 0 ? pattern : new MessageFormat(pattern, known).format(parameters);
  }

  /** The key of the word for a value: {@code value.talent_action.move}. */
  public static String keyOf(Keyed value) {
    Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
    String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return "value." + name.toLowerCase(Locale.ROOT) + "." + value.key();
  }
}
