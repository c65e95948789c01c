package kutip.restkit;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** More bytes came in than a request may have. */
final class BodyTooLargeException extends IOException {

  static final String DETAIL = "the body is larger than this server takes";

  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super(DETAIL);
  }

  static boolean isBehind(@Nullable Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException) {
        return true;
      }
    }
    return false;
  }
}
