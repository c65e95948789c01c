package kutip.extraction;

import java.util.List;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * A company, organisation or person that the engine knows by name.
 *
 * @param name canonical name
 * @param parent canonical name of the company that this one belongs to
 * @param leads for a person: the company that he or she leads, so that "Zuckerberg paid" means Meta
 * @param organisations for a person: other companies that he or she is known for
 * @param tickers as printed in news, {@code NASDAQ:META}
 * @param aliases other names in any script, the ambiguous ones apart
 * @param ambiguous names that are also ordinary words; they count only in company sense
 */
public record NameEntry(
    String name,
    Type type,
    @Nullable String parent,
    @Nullable String leads,
    List<String> organisations,
    List<String> tickers,
    List<String> aliases,
    List<String> ambiguous) {

  /** What the name stands for. */
  public enum Type implements Keyed {
    COMPANY,
    UNIVERSITY,
    LAB,
    GOVERNMENT,
    INVESTOR,
    /** Who reports the news: quoted in articles, hardly ever their subject. */
    MEDIA,
    PERSON;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
