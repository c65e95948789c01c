package kutip.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** What is asked of companies and people alike. */
@NoRepositoryBean
interface NamedRepository<E extends NamedEntity> extends JpaRepository<E, Long> {

  Optional<E> findBySlug(String slug);

  Optional<E> findByName(String name);

  List<E> findByNameIn(Collection<String> names);

  List<E> findByMergedInto(String name);

  List<E> findByStateOrderByName(RegistryState state);

  @Query("select e.slug from #{#entityName} e where e.slug in :slugs")
  List<String> slugsIn(Collection<String> slugs);

  @Query(
      "select e.slug from #{#entityName} e where e.slug = :slug or e.slug like concat(:slug, '-%')")
  List<String> slugsLike(String slug);
}
