package kutip.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<ArticleEntity, Long> {

  /** What tells two texts apart, without the texts; of deleted articles too. */
  record Known(Long id, String externalId, String contentHash, boolean deleted) {}

  /** What near-duplicates are told by. */
  record Text(Long id, String body, @Nullable LocalDate publishedOn) {}

  @Query(
      """
      select new kutip.article.ArticleRepository$Text(a.id, a.body, a.publishedOn)
      from ArticleEntity a where a.id in :ids\
      """)
  List<Text> textsOf(Collection<Long> ids);

  @Query("select a.id from ArticleEntity a where a.id > :after order by a.id limit :limit")
  List<Long> idsAfter(long after, int limit);

  Optional<ArticleEntity> findByExternalId(String externalId);

  @Query(
      """
      select new kutip.article.ArticleRepository$Known(a.id, s.externalId, a.contentHash, false)
      from ArticleEntity a, SightingEntity s where s.articleId = a.id and s.externalId in :ids\
      """)
  List<Known> seenAs(Collection<String> ids);

  @Query(
      "select distinct a.source from ArticleEntity a where a.source is not null order by a.source")
  List<String> sources();

  /** Name and number of articles. */
  @Query(
      """
      select a.source, count(a) from ArticleEntity a where a.source is not null
      group by a.source order by count(a) desc, a.source\
      """)
  List<Object[]> articlesBySource();
}
