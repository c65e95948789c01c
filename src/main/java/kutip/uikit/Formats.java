package kutip.uikit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import kutip.wording.LocalFormats;

/** Numbers, money and dates in the language of the page that is being built. */
public final class Formats extends LocalFormats {

  private Formats(Locale locale) {
    super(locale);
  }

  public static Formats of(Locale locale) {
    return new Formats(locale);
  }

  public static Formats here() {
    UI ui = UI.getCurrent();
    return of(ui == null ? Locale.ENGLISH : ui.getLocale());
  }
}
