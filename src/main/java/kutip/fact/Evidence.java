package kutip.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.shared.ArticleId;
import kutip.shared.ClaimSlots;
import org.jspecify.annotations.Nullable;

/**
 * A claim as grouping sees it: names canonical, with the days on which its event may have been.
 *
 * @param origin the article that leads the near-duplicates of this one; itself when there are none
 * @param slots the claim's, with the registry's names for people
 */
record Evidence(
    Claim claim, ArticleSummary article, ArticleId origin, ClaimSlots slots, Days days) {

  /** Oldest article first, then as they stand in it; never by ids, which tell who came first. */
  static final Comparator<Evidence> ORDER =
      Comparator.comparing(
              (Evidence e) -> Objects.requireNonNullElse(e.publishedOn(), LocalDate.MAX))
          .thenComparing(e -> e.article().externalId())
          .thenComparing(e -> e.claim().field())
          .thenComparing(e -> e.claim().span())
          .thenComparing(e -> e.slots().toString())
          .thenComparing(e -> e.claim().modality())
          .thenComparing(e -> String.valueOf(e.claim().date()));

  @Nullable LocalDate publishedOn() {
    return article.publishedOn();
  }

  /** Where the words come from as far as the article says. */
  String source() {
    String source = article.source();
    return source != null
        ? source.strip().toLowerCase(java.util.Locale.ROOT)
        : article.externalId();
  }
}
