package kutip.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kutip.shared.ArticleId;
import kutip.shared.Language;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A row of {@code article} that is not deleted; never updated. */
@Entity
@Immutable
@SQLRestriction("deleted_at is null")
@Table(name = "article")
class ArticleEntity {

  static final int LONGEST_TEXT = 1_000_000;
  static final int LONGEST_TITLE = 4000;
  static final int LONGEST_NAME = 400;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
  @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 200)
  @Nullable Long id;

  @Column(nullable = false, length = LONGEST_NAME)
  String externalId = "";

  @Column(length = LONGEST_TITLE)
  @Nullable String title;

  @Column(nullable = false, length = LONGEST_TEXT)
  String body = "";

  @Nullable LocalDate publishedOn;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  @Nullable Language language;

  @Column(length = LONGEST_TITLE)
  @Nullable String url;

  @Column(length = LONGEST_NAME)
  @Nullable String source;

  @Column(nullable = false)
  Instant storedAt = Instant.EPOCH;

  @Column(nullable = false, length = 64)
  String contentHash = "";

  protected ArticleEntity() {}

  ArticleEntity(ArticleDraft draft, @Nullable Language found, String hash, Instant now) {
    externalId = draft.externalId();
    title = draft.title();
    body = draft.text();
    publishedOn = draft.publishedOn();
    language = found;
    url = draft.url();
    source = draft.source();
    storedAt = now;
    contentHash = hash;
  }

  ArticleId articleId() {
    return new ArticleId(Objects.requireNonNull(id));
  }

  Article toArticle() {
    return new Article(
        articleId(),
        externalId,
        title,
        body,
        publishedOn,
        language,
        url,
        source,
        storedAt,
        contentHash);
  }
}
