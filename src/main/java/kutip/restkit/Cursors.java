package kutip.restkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Places in lists, written so that nobody is tempted to make them up. */
final class Cursors {

  private Cursors() {}

  static String encoded(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("cursor", "not a cursor that this server gave");
    }
  }
}
