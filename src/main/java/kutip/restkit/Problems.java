package kutip.restkit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Answers for what went wrong, as RFC 9457 has them. */
public final class Problems {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_DETAIL = 300;

  private Problems() {}

  /**
   * @param detail shown as it is, apart from control characters and anything over 300 characters
   */
  public static ProblemDetail of(
      HttpStatus status, String detail, @Nullable String parameter, @Nullable String request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, printable(detail));
    problem.setTitle(status.getReasonPhrase());
    if (parameter != null) {
      problem.setProperty("parameter", printable(parameter));
    }
    if (request != null) {
      problem.setProperty("requestId", request);
    }
    return problem;
  }

  /** For filters, which answer before any controller is asked. */
  public static void write(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    ProblemDetail problem = of(status, detail, null, response.getHeader(RequestIds.HEADER));
    byte[] body = JSON.writeValueAsBytes(members(problem));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Object members(ProblemDetail problem) {
    java.util.Map<String, Object> members = new java.util.LinkedHashMap<>();
    members.put("title", String.valueOf(problem.getTitle()));
    members.put("status", problem.getStatus());
    members.put("detail", String.valueOf(problem.getDetail()));
    if (problem.getProperties() != null) {
      members.putAll(problem.getProperties());
    }
    return members;
  }

  private static String printable(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+", " ").strip();
    if (clean.length() <= LONGEST_DETAIL) {
      return clean;
    }
    // Half of a character could not be written.
    int end =
        Character.isHighSurrogate(clean.charAt(LONGEST_DETAIL - 1))
            ? LONGEST_DETAIL - 1
            : LONGEST_DETAIL;
    return clean.substring(0, end) + "…";
  }
}
