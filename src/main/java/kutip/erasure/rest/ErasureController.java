package kutip.erasure.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import kutip.erasure.ErasureReport;
import kutip.erasure.ErasureService;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.ADMINISTRATOR)
@Tag(name = "erasure", description = "Removes articles and people for good.")
class ErasureController {

  private static final int MOST_NAMES = 50;
  private static final int LONGEST = 400;

  private final ErasureService erasure;

  ErasureController(ErasureService erasure) {
    this.erasure = erasure;
  }

  /**
   * What to erase: an article or a person.
   *
   * @param article its id
   * @param person names of one person, all forms that texts use
   * @param look true counts what would go and leaves everything
   */
  record ErasureOrder(
      @Nullable String article,
      @Schema(example = "[\"Jane Doe\"]") @Nullable List<String> person,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean look) {}

  /**
   * What went, or would.
   *
   * @param removed rows by table
   * @param masked rows in which names were blackened, by table
   */
  record ErasureAnswer(boolean look, Map<String, Long> removed, Map<String, Long> masked) {

    static ErasureAnswer of(ErasureReport report, boolean look) {
      return new ErasureAnswer(look, report.removed(), report.masked());
    }
  }

  @PostMapping(
      path = "/api/v1/erasures",
      consumes = "application/json",
      produces = "application/json")
  @Operation(summary = "Erases an article or what is kept of a person, or counts what would go.")
  ErasureAnswer erase(@RequestBody ErasureOrder order, Authentication who) {
    if (order.look() == null) {
      throw ProblemException.invalid("look", "true or false");
    }
    if ((order.article() == null) == (order.person() == null)) {
      throw ProblemException.invalid("article", "either an article or a person");
    }
    boolean look = order.look();
    if (order.article() != null) {
      return ErasureAnswer.of(
          erasure.eraseArticles(List.of(article(order.article())), who.getName(), look), look);
    }
    List<String> names = order.person() == null ? List.of() : order.person();
    boolean odd =
        names.size() > MOST_NAMES
            || names.stream()
                .anyMatch(n -> n == null || n.length() > LONGEST || n.indexOf('\0') >= 0);
    if (odd) {
      throw ProblemException.invalid("person", "too many or too long names");
    }
    try {
      return ErasureAnswer.of(erasure.erasePerson(names, who.getName(), look), look);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("person", String.valueOf(e.getMessage()));
    }
  }

  private ArticleId article(String id) {
    return erasure
        .article(id.replace("\0", ""))
        .orElseThrow(() -> ProblemException.notFound("there is no such article"));
  }
}
