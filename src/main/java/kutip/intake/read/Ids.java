package kutip.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids for documents that bring none: made of the content, and of the address where there is one, so
 * that the same document under another file name is the same, and a changed page is another.
 */
final class Ids {

  private Ids() {}

  static String of(String kind, @Nullable String url, @Nullable String title, String text) {
    String all = (url == null ? "" : url + "\n") + (title == null ? "" : title + "\n") + text;
    return kind + "-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
