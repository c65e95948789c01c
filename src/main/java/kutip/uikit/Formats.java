package kutip.uikit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import kutip.wording.LocalFormats;

/** Numbers, money, dates and times in the language and the time zone of the page's reader. */
public final class Formats extends LocalFormats {

  private final ZoneId zone;

  private Formats(Locale locale, ZoneId zone) {
    super(locale);
    this.zone = zone;
  }

  public static Formats of(Locale locale) {
    return new Formats(locale, ZoneId.systemDefault());
  }

  public static Formats here() {
    UI ui = UI.getCurrent();
    return ui == null ? of(Locale.ENGLISH) : new Formats(ui.getLocale(), zone(ui));
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  /** As the browser has told it; what a browser tells may be anything. */
  private static ZoneId zone(UI ui) {
    var told = ui.getPage().getExtendedClientDetails();
    String id = told == null ? null : told.getTimeZoneId();
    try {
      return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
    } catch (DateTimeException unknown) {
      return ZoneId.systemDefault();
    }
  }
}
