package kutip.restkit;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers addresses for programs that lead nowhere, before the pages take them for their own. */
@Configuration(proxyBeanMethods = false)
class NoSuchAddress {

  /** After the controllers' own mapping (0), before that of the pages. */
  private static final int ORDER = 1;

  @Bean
  SimpleUrlHandlerMapping noSuchAddressMapping() {
    HttpRequestHandler handler =
        (request, response) ->
            Problems.write(response, HttpStatus.NOT_FOUND, "there is nothing at this address");
    return new SimpleUrlHandlerMapping(
        Map.of("/api/v1/**", handler, "/actuator/**", handler, "/mcp/**", handler), ORDER);
  }
}
