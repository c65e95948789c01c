package kutip.intake.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kutip.article.ArticleDraft;

/** A document that is expected to be one article. */
public final class DocumentDraft {

  private DocumentDraft() {}

  /** Its article, or nothing when it holds none or several. */
  public static Optional<ArticleDraft> of(byte[] document, Origin origin) {
    List<ArticleDraft> found = new ArrayList<>();
    try (Input input = Input.of(document, "page", origin)) {
      AnyReader.read(
          input,
          new Findings() {
            @Override
            public void article(ArticleDraft draft, Place place) {
              found.add(draft);
            }

            @Override
            public void refused(Place place, String reason) {}
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
