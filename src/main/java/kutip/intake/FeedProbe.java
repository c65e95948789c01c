package kutip.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed gives when it is tried out. */
public sealed interface FeedProbe {

  /**
   * It can be read.
   *
   * @param headlines of its newest items
   */
  record Works(@Nullable String title, int items, List<String> headlines) implements FeedProbe {}

  /** It cannot, for a reason that can be shown to a user. */
  record Fails(String reason) implements FeedProbe {}
}
