package kutip.restkit;

import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Makes a problem of everything that goes wrong in a controller; traces stay in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler(ProblemException.class)
  ResponseEntity<Object> told(ProblemException e) {
    return answer(e.status(), String.valueOf(e.getMessage()), e.parameter(), HttpHeaders.EMPTY);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException e) {
    return answer(
        HttpStatus.BAD_REQUEST,
        e.getName() + ": not a valid value",
        e.getName(),
        HttpHeaders.EMPTY);
  }

  /** Too many of them, or ones that are not encoded as addresses are. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<Object> unreadable(InvalidParameterException e) {
    return answer(HttpStatus.BAD_REQUEST, "the parameters cannot be read", null, HttpHeaders.EMPTY);
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Object> refused(AccessDeniedException e) {
    return answer(HttpStatus.FORBIDDEN, "this needs a higher role", null, HttpHeaders.EMPTY);
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> ours(Exception e) throws Exception {
    if (e instanceof java.io.IOException) {
      // The reader has hung up: nobody is left to tell.
      throw e;
    }
    LOG.error("a request failed", e);
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR, "something went wrong here", null, HttpHeaders.EMPTY);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (BodyTooLargeException.isBehind(e)) {
      return answer(HttpStatus.CONTENT_TOO_LARGE, BodyTooLargeException.DETAIL, null, headers);
    }
    String why =
        e.getCause() instanceof JacksonException json
            ? "the body is not the JSON asked for: " + fault(json)
            : "the body cannot be read";
    return answer(HttpStatus.BAD_REQUEST, why, null, headers);
  }

  /** What the library says of types names our classes. */
  private static String fault(JacksonException json) {
    if (!(json instanceof DatabindException)) {
      return json.getOriginalMessage();
    }
    String member =
        json.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    boolean text =
        json instanceof InvalidFormatException format && format.getTargetType() == String.class;
    return (member.isEmpty() ? "the whole" : member)
        + (text ? " holds NUL or halves of characters" : " is unknown or of a wrong type");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail =
        body instanceof ProblemDetail problem && problem.getDetail() != null
            ? problem.getDetail()
            : "the request cannot be answered";
    return answer(HttpStatus.valueOf(status.value()), detail, null, headers);
  }

  private static ResponseEntity<Object> answer(
      HttpStatus status, String detail, @Nullable String parameter, HttpHeaders headers) {
    HttpHeaders all = new HttpHeaders();
    all.putAll(headers);
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return new ResponseEntity<>(
        Problems.of(status, detail, parameter, MDC.get(RequestIds.MDC_KEY)), all, status);
  }
}
