package kutip.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code article_sighting}. */
@Entity
@Table(name = "article_sighting")
class SightingEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_sighting_seq")
  @SequenceGenerator(
      name = "article_sighting_seq",
      sequenceName = "article_sighting_seq",
      allocationSize = 50)
  @Nullable Long id;

  long articleId;

  @Column(nullable = false, length = ArticleEntity.LONGEST_NAME)
  String externalId = "";

  @Column(length = ArticleEntity.LONGEST_NAME)
  @Nullable String source;

  @Column(length = ArticleEntity.LONGEST_TITLE)
  @Nullable String url;

  @Column(nullable = false)
  Instant seenAt = Instant.EPOCH;

  protected SightingEntity() {}

  SightingEntity(long article, ArticleDraft draft, Instant now) {
    articleId = article;
    externalId = draft.externalId();
    source = draft.source();
    url = draft.url();
    seenAt = now;
  }

  Sighting toSighting() {
    return new Sighting(externalId, source, url, seenAt);
  }
}
