package kutip.report;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes and that lead nowhere. */
public final class FileNames {

  private static final int LONGEST = 80;

  private FileNames() {}

  /** Lower-case letters and digits of any script, joined by hyphens. */
  public static String of(String title, String ending) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-+|-+$", "");
    int end =
        plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
    return (plain.isEmpty() ? "kutip" : plain.substring(0, end)) + "." + ending;
  }
}
