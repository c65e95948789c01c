package kutip.company;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends NamedRepository<PersonEntity> {

  /** {@code words} in lower case between percent signs, {@code start} with one at its end only. */
  @Query(
      """
      select p from PersonEntity p
      where p.state in (KNOWN, PROPOSED)
        and (lower(p.name) like :words escape '!' or lower(p.aliases) like :words escape '!')
      order by case when lower(p.name) like :start escape '!' then 0
        when lower(p.name) like :words escape '!' then 1 else 2 end, lower(p.name)
      limit :limit offset :offset\
      """)
  List<PersonEntity> search(String words, String start, int offset, int limit);

  @Query(
      """
      select count(p) from PersonEntity p
      where p.state in (KNOWN, PROPOSED)
        and (lower(p.name) like :words escape '!' or lower(p.aliases) like :words escape '!')\
      """)
  long countSearch(String words);
}
