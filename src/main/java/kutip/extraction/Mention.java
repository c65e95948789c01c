package kutip.extraction;

import java.math.BigDecimal;
import kutip.shared.Keyed;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the text names, as {@code kutip annotate} writes it.
 *
 * @param text the text at the span
 * @param name canonical name of a company or person, text of a role or group
 * @param known whether the name is in the registry
 * @param low lower bound of a figure in whole units; null when open
 * @param high upper bound of a figure in whole units; null when open
 * @param value date or period in its printed form
 */
public record Mention(
    TextField field,
    TextSpan span,
    String text,
    Type type,
    @Nullable String name,
    boolean known,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String currency,
    @Nullable String value) {

  /** What is named. */
  public enum Type implements Keyed {
    MONEY,
    PERCENT,
    NUMBER,
    DATE,
    COMPANY,
    PERSON,
    ROLE,
    GROUP;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
