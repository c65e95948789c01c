package kutip.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import kutip.wording.Words;
import org.springframework.stereotype.Component;

/** Hands the words of the bundles to Vaadin's components. */
@Component
public class Texts implements I18NProvider {

  public static final Locale ENGLISH = Words.ENGLISH;
  public static final Locale INDONESIAN = Words.INDONESIAN;

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(ENGLISH, INDONESIAN);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    return Words.of(key, locale, parameters);
  }
}
