package kutip.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kutip.article.ArticleDraft;
import kutip.extraction.ContextPart;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ClaimSlots;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article sentence by sentence, each with what it claims: {@code
 * anArticle().in(ID).on("2025-11-12").saying("Meta memberhentikan 600 karyawan.", claim)}.
 */
public final class ArticleBuilder {

  private String id = "test-" + UUID.randomUUID();
  private @Nullable String title;
  private final StringBuilder text = new StringBuilder();
  private @Nullable LocalDate publishedOn = LocalDate.of(2025, 11, 12);
  private @Nullable Language language = Language.EN;
  private @Nullable String source = "Northgate Wire";
  private final List<ExtractedClaim> claims = new ArrayList<>();

  private ArticleBuilder() {}

  public static ArticleBuilder anArticle() {
    return new ArticleBuilder();
  }

  public ArticleBuilder withId(String newId) {
    id = newId;
    return this;
  }

  public ArticleBuilder titled(String newTitle) {
    title = newTitle;
    return this;
  }

  public ArticleBuilder in(Language newLanguage) {
    language = newLanguage;
    return this;
  }

  public ArticleBuilder on(String day) {
    publishedOn = LocalDate.parse(day);
    return this;
  }

  public ArticleBuilder from(String newSource) {
    source = newSource;
    return this;
  }

  /** A sentence that claims nothing. */
  public ArticleBuilder saying(String sentence) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(sentence);
    return this;
  }

  /** A sentence that states something as having happened. */
  public ArticleBuilder saying(String sentence, ClaimSlots slots) {
    return saying(sentence, slots, Modality.ACTUAL, null);
  }

  public ArticleBuilder saying(
      String sentence,
      ClaimSlots slots,
      Modality modality,
      @Nullable String date,
      ContextPart... context) {
    saying(sentence);
    int end = text.codePointCount(0, text.length());
    int start = end - sentence.codePointCount(0, sentence.length());
    claims.add(
        new ExtractedClaim(
            TextField.TEXT,
            new TextSpan(start, end),
            sentence,
            slots,
            modality,
            date == null ? null : PartialDate.parse(date),
            "test-frame",
            0.8,
            List.of(context)));
    return this;
  }

  public ArticleDraft draft() {
    return new ArticleDraft(id, title, text.toString(), publishedOn, language, null, source);
  }

  public List<ExtractedClaim> claims() {
    return List.copyOf(claims);
  }
}
