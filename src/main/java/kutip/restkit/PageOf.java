package kutip.restkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next the {@code cursor} of the part behind it; null at the end
 */
public record PageOf<T>(
    List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

  public PageOf {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of one row more than asked for, whose presence says that there is another page.
   *
   * @param cursor the place of a row
   */
  public static <T> PageOf<T> of(List<T> oneMore, PageAsk ask, Function<T, String> cursor) {
    if (oneMore.size() <= ask.limit()) {
      return new PageOf<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, ask.limit());
    return new PageOf<>(items, Cursors.encoded(cursor.apply(items.getLast())));
  }

  /** The same page of other items. */
  public <R> PageOf<R> map(Function<List<T>, List<R>> change) {
    return new PageOf<>(change.apply(items), next);
  }
}
