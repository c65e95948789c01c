package kutip.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<PersonEntity, Long> {

  Optional<PersonEntity> findBySlug(String slug);

  Optional<PersonEntity> findByName(String name);

  List<PersonEntity> findByNameIn(Collection<String> names);

  List<PersonEntity> findByStateOrderByName(RegistryState state);

  @Query("select p.slug from PersonEntity p where p.slug in :slugs")
  List<String> slugsIn(Collection<String> slugs);

  @Query(
      "select p.slug from PersonEntity p where p.slug = :slug or p.slug like concat(:slug, '-%')")
  List<String> slugsLike(String slug);

  /** {@code words} in lower case between percent signs, {@code start} with one at its end only. */
  @Query(
      """
      select p from PersonEntity p
      where lower(p.name) like :words escape '!' or lower(p.aliases) like :words escape '!'
      order by case when lower(p.name) like :start escape '!' then 0
        when lower(p.name) like :words escape '!' then 1 else 2 end, lower(p.name)
      limit :limit offset :offset\
      """)
  List<PersonEntity> search(String words, String start, int offset, int limit);

  @Query(
      """
      select count(p) from PersonEntity p
      where lower(p.name) like :words escape '!' or lower(p.aliases) like :words escape '!'\
      """)
  long countSearch(String words);
}
