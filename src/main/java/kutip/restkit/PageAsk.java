package kutip.restkit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the place behind which it begins; null for the beginning
 * @param limit most items
 */
public record PageAsk(@Nullable String after, int limit) {

  static final int USUAL = 50;
  static final int MOST = 500;

  /** One row more than asked for, to know whether there is another page. */
  public int oneMore() {
    return limit + 1;
  }

  /**
   * Reads the place, which may be made up.
   *
   * @param read throws any runtime exception when it cannot be read
   */
  public <T> @Nullable T after(Function<String, T> read) {
    if (after == null) {
      return null;
    }
    try {
      return read.apply(after);
    } catch (RuntimeException e) {
      throw ProblemException.invalid("cursor", "not a cursor that this server gave");
    }
  }
}
