package kutip.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ClaimSlots;
import kutip.shared.Keyed;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Claims as files hold them: empty slots left out, figures as plain numbers. A plain class, so that
 * commands can write without starting Spring.
 */
public final class ClaimJson {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private ClaimJson() {}

  /** Writes UTF-8; closing it leaves {@code out} open. */
  public static JsonGenerator generator(OutputStream out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** A claim that was just read. */
  public static void write(JsonGenerator json, String articleId, ExtractedClaim claim) {
    json.writeStartObject();
    json.writeStringProperty("articleId", articleId);
    slots(json, claim.slots());
    key(json, "modality", claim.modality());
    text(json, "date", claim.date());
    span(json, claim.field(), claim.span(), claim.quote());
    confidence(json, claim.confidence());
    json.writeStringProperty("frame", claim.frame());
    json.writeEndObject();
  }

  /** A stored claim: as a read one, with its own id and what became of it. */
  static void write(JsonGenerator json, Claim claim, ArticleSummary article) {
    json.writeStartObject();
    json.writeNumberProperty("id", claim.id().value());
    json.writeStringProperty("articleId", article.externalId());
    slots(json, claim.slots());
    key(json, "modality", claim.modality());
    text(json, "date", claim.date());
    span(json, claim.field(), claim.span(), claim.quote());
    confidence(json, claim.confidence());
    json.writeStringProperty("frame", claim.frame());
    key(json, "status", claim.status());
    json.writeEndObject();
  }

  static void span(JsonGenerator json, TextField field, TextSpan span, String quote) {
    if (field == TextField.TITLE) {
      json.writeStringProperty("field", field.key());
    }
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeStringProperty("quote", quote);
  }

  static void confidence(JsonGenerator json, double confidence) {
    number(json, "confidence", BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_EVEN));
  }

  /** The kind and the slots that are filled. */
  static void slots(JsonGenerator json, ClaimSlots slots) {
    key(json, "kind", slots.kind());
    SlotValues.of(slots)
        .forEach((name, value) -> {
          if (value instanceof BigDecimal figure) {
            number(json, name, figure);
          } else {
            text(json, name, value);
          }
        });
  }

  /** A figure without exponent and trailing zeros. */
  public static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
    if (value != null) {
      json.writeName(name);
      json.writeNumber(value.stripTrailingZeros());
    }
  }

  static void key(JsonGenerator json, String name, @Nullable Keyed value) {
    text(json, name, value == null ? null : value.key());
  }

  static void text(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }
}
