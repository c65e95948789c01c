package kutip.restkit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered, with a reason that can be shown to whoever asked. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final @Nullable String parameter;

  private ProblemException(HttpStatus status, @Nullable String parameter, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.parameter = parameter;
  }

  public static ProblemException of(HttpStatus status, String detail) {
    return new ProblemException(status, null, detail);
  }

  public static ProblemException notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, detail);
  }

  /** A parameter or member of the body whose value is not allowed: 400 naming it. */
  public static ProblemException invalid(String parameter, String detail) {
    return new ProblemException(HttpStatus.BAD_REQUEST, parameter, parameter + ": " + detail);
  }

  public HttpStatus status() {
    return status;
  }

  /** The parameter that is at fault; null when it is none. */
  public @Nullable String parameter() {
    return parameter;
  }
}
