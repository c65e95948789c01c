package kutip.company;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a name of the registry stands for. */
public enum NameKind implements Keyed {
  COMPANY,
  PERSON;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
