package kutip.report.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the first page.
 *
 * @param language two letters
 * @param kicker what kind of report it is
 * @param lines the scope, the counts, the promise
 * @param number given when it was issued; null before
 * @param volume which of several volumes this is; empty when there is one
 */
public record Cover(
    String language,
    String kicker,
    String title,
    List<String> lines,
    LocalDate asOf,
    @Nullable String number,
    @Nullable String author,
    String volume) {

  public Cover {
    lines = List.copyOf(lines);
  }

  /** The same cover of an issued report. */
  public Cover issued(String itsNumber, String by, String line) {
    List<String> more = new java.util.ArrayList<>(lines);
    more.addFirst(line);
    return new Cover(language, kicker, title, more, asOf, itsNumber, by, volume);
  }

  Cover ofVolume(String which) {
    return new Cover(language, kicker, title, lines, asOf, number, author, which);
  }
}
