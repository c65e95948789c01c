package kutip.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CompanyRepository extends JpaRepository<CompanyEntity, Long> {

  Optional<CompanyEntity> findBySlug(String slug);

  Optional<CompanyEntity> findByName(String name);

  List<CompanyEntity> findByNameIn(Collection<String> names);

  List<CompanyEntity> findByParentOrderByName(String parent);

  List<CompanyEntity> findByStateOrderByName(RegistryState state);

  @Query("select c.slug from CompanyEntity c where c.slug in :slugs")
  List<String> slugsIn(Collection<String> slugs);

  @Query(
      "select c.slug from CompanyEntity c where c.slug = :slug or c.slug like concat(:slug, '-%')")
  List<String> slugsLike(String slug);

  /** {@code words} in lower case between percent signs, {@code start} with one at its end only. */
  @Query(
      """
      select c from CompanyEntity c
      where lower(c.name) like :words escape '!' or lower(c.aliases) like :words escape '!'
        or lower(c.tickers) like :words escape '!'
      order by case when lower(c.name) like :start escape '!' then 0
        when lower(c.name) like :words escape '!' then 1 else 2 end, lower(c.name)
      limit :limit offset :offset\
      """)
  List<CompanyEntity> search(String words, String start, int offset, int limit);

  @Query(
      """
      select count(c) from CompanyEntity c
      where lower(c.name) like :words escape '!' or lower(c.aliases) like :words escape '!'
        or lower(c.tickers) like :words escape '!'\
      """)
  long countSearch(String words);
}
