package kutip.security.rest;

import io.swagger.v3.oas.annotations.Hidden;
import kutip.security.Needs;
import kutip.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the reader of the document. */
@Controller
@Hidden
@Needs(Role.VIEWER)
class DocumentController {

  @GetMapping("/api")
  String read() {
    return "redirect:/api/swagger-ui/index.html";
  }
}
