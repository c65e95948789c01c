package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import kutip.article.Article;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import tools.jackson.core.JsonGenerator;

/** Items as JSON objects, one a line. */
final class JsonExport implements ExportWriter {

  private final OutputStream out;

  JsonExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void fact(FactDetail detail) throws IOException {
    line(json -> {
      Fact fact = detail.fact();
      json.writeStartObject();
      json.writeNumberProperty("id", fact.id().value());
      ClaimJson.slots(json, fact.slots());
      ClaimJson.key(json, "modality", fact.modality());
      ClaimJson.text(json, "date", fact.date());
      ClaimJson.key(json, "review", fact.review());
      json.writeBooleanProperty("disputed", fact.disputed());
      json.writeNumberProperty("sources", fact.sources());
      json.writeArrayPropertyStart("claims");
      for (FactClaim claim : detail.claims()) {
        ClaimJson.write(json, claim.claim(), claim.article());
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  @Override
  public void claim(Claim claim, ArticleSummary article) throws IOException {
    line(json -> ClaimJson.write(json, claim, article));
  }

  @Override
  public void article(Article article) throws IOException {
    line(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", article.externalId());
      ClaimJson.text(json, "title", article.title());
      ClaimJson.text(json, "publishedOn", article.publishedOn());
      ClaimJson.key(json, "language", article.language());
      ClaimJson.text(json, "url", article.url());
      ClaimJson.text(json, "source", article.source());
      json.writeStringProperty("text", article.text());
      json.writeEndObject();
    });
  }

  private void line(Consumer<JsonGenerator> object) throws IOException {
    try (JsonGenerator json = ClaimJson.generator(out)) {
      object.accept(json);
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
