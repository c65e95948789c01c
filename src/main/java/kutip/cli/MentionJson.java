package kutip.cli;

import java.math.BigDecimal;
import kutip.extraction.Mention;
import kutip.report.ClaimJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A mention as files hold it. */
final class MentionJson {

  private MentionJson() {}

  static void write(JsonGenerator json, String articleId, Mention mention) {
    json.writeStartObject();
    json.writeStringProperty("articleId", articleId);
    json.writeStringProperty("field", mention.field().key());
    json.writeNumberProperty("start", mention.span().start());
    json.writeNumberProperty("end", mention.span().end());
    json.writeStringProperty("text", mention.text());
    json.writeStringProperty("type", mention.type().key());
    value(json, mention);
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Mention mention) {
    switch (mention.type()) {
      case MONEY -> {
        bounds(json, mention);
        text(json, "currency", mention.currency());
      }
      case PERCENT, NUMBER -> bounds(json, mention);
      case DATE -> text(json, "value", mention.value());
      case COMPANY, PERSON -> {
        text(json, "name", mention.name());
        json.writeBooleanProperty("known", mention.known());
      }
      case ROLE -> text(json, "name", mention.name());
      case GROUP -> {
        text(json, "name", mention.name());
        number(json, "headcount", mention.low());
      }
    }
  }

  private static void bounds(JsonGenerator json, Mention mention) {
    number(json, "low", mention.low());
    number(json, "high", mention.high());
  }

  private static void number(JsonGenerator json, String key, @Nullable BigDecimal value) {
    ClaimJson.number(json, key, value);
  }

  private static void text(JsonGenerator json, String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
  }
}
