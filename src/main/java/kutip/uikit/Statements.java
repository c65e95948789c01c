package kutip.uikit;

import java.util.Locale;
import kutip.wording.Headlines;

/** What slots say, in the language of the page that is being built. */
public final class Statements extends Headlines {

  private Statements(Formats formats) {
    super(formats);
  }

  public static Statements of(Locale locale) {
    return new Statements(Formats.of(locale));
  }

  public static Statements here() {
    return new Statements(Formats.here());
  }
}
