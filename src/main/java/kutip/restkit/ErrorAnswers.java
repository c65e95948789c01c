package kutip.restkit;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains what failed before or behind every controller, without trace and version. */
@RestController
@Hidden
class ErrorAnswers implements ErrorController {

  @RequestMapping("/error")
  void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    Problems.write(response, status == null ? HttpStatus.NOT_FOUND : status, detail(status));
  }

  private static String detail(@Nullable HttpStatus status) {
    return status != null && status.is5xxServerError()
        ? "something went wrong here"
        : "the request cannot be answered";
  }
}
