package kutip.company;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses. */
public final class Slugs {

  private Slugs() {}

  /**
   * Lower case, accents folded, words joined by hyphens: {@code Character.AI} gives {@code
   * character-ai}. Letters of other scripts stay.
   */
  public static String of(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return folded.isEmpty() ? "unnamed" : folded;
  }
}
