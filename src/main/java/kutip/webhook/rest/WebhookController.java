package kutip.webhook.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.fact.FactFilter;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.webhook.Delivery;
import kutip.webhook.HookFilter;
import kutip.webhook.WebhookId;
import kutip.webhook.WebhookService;
import kutip.webhook.rest.WebhookAnswers.DeliveryAnswer;
import kutip.webhook.rest.WebhookAnswers.NewWebhookAnswer;
import kutip.webhook.rest.WebhookAnswers.WebhookAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.ADMINISTRATOR)
@Tag(name = "webhooks", description = "Addresses that are told of new facts.")
class WebhookController {

  private final WebhookService webhooks;

  WebhookController(WebhookService webhooks) {
    this.webhooks = webhooks;
  }

  /**
   * An address to be told.
   *
   * @param filter parameters as lists of facts take them; all facts when not given
   */
  record WebhookOrder(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "https://receiver.example/kutip")
          @Nullable String address,
      @Schema(example = "{\"kind\": [\"talent_move\"], \"company\": [\"Nvidia\"]}")
          @Nullable Map<String, List<String>> filter) {}

  record Standing(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean active) {}

  @GetMapping("/api/v1/webhooks")
  @Operation(summary = "All webhooks.")
  PageOf<WebhookAnswer> list() {
    return new PageOf<>(webhooks.all().stream().map(WebhookAnswer::of).toList(), null);
  }

  @PostMapping(
      path = "/api/v1/webhooks",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Registers an address; the secret that signs messages is answered once.")
  NewWebhookAnswer register(@RequestBody WebhookOrder order, Authentication who) {
    FactFilter filter;
    try {
      filter = HookFilter.read(order.filter() == null ? Map.of() : order.filter());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw ProblemException.invalid("filter", String.valueOf(e.getMessage()));
    }
    if (order.address() == null || order.address().indexOf('\0') >= 0) {
      throw ProblemException.invalid("address", "is missing or holds a NUL character");
    }
    try {
      return NewWebhookAnswer.of(webhooks.register(order.address(), filter, who.getName()));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("address", String.valueOf(e.getMessage()));
    }
  }

  @GetMapping("/api/v1/webhooks/{id}")
  @Operation(summary = "One webhook.")
  WebhookAnswer get(@PathVariable long id) {
    return webhooks.find(new WebhookId(id)).map(WebhookAnswer::of).orElseThrow(this::missing);
  }

  @PutMapping(path = "/api/v1/webhooks/{id}", consumes = "application/json")
  @Operation(summary = "Stops a webhook, or lets it be told again of what is found from now on.")
  WebhookAnswer set(@PathVariable long id, @RequestBody Standing standing, Authentication who) {
    get(id);
    if (standing.active() == null) {
      throw ProblemException.invalid("active", "true or false");
    }
    if (standing.active()) {
      webhooks.resume(new WebhookId(id), who.getName());
    } else {
      webhooks.stop(new WebhookId(id), who.getName());
    }
    return get(id);
  }

  @DeleteMapping("/api/v1/webhooks/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Forgets a webhook.")
  void remove(@PathVariable long id, Authentication who) {
    if (!webhooks.remove(new WebhookId(id), who.getName())) {
      throw missing();
    }
  }

  @GetMapping("/api/v1/webhooks/{id}/deliveries")
  @Operation(summary = "What a webhook was told and is about to be told, the last first.")
  PageOf<DeliveryAnswer> deliveries(@PathVariable long id, PageAsk page) {
    get(id);
    long before = Objects.requireNonNullElse(page.after(Long::parseLong), Long.MAX_VALUE);
    List<Delivery> found = webhooks.deliveries(new WebhookId(id), before, page.oneMore());
    return PageOf.of(found, page, d -> Long.toString(d.id()))
        .map(items -> items.stream().map(DeliveryAnswer::of).toList());
  }

  private ProblemException missing() {
    return ProblemException.notFound("there is no such webhook");
  }
}
