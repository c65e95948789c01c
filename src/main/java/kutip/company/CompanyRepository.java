package kutip.company;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

interface CompanyRepository extends NamedRepository<CompanyEntity> {

  List<CompanyEntity> findByParentOrderByName(String parent);

  /** {@code words} in lower case between percent signs, {@code start} with one at its end only. */
  @Query(
      """
      select c from CompanyEntity c
      where c.state in (KNOWN, PROPOSED)
        and (lower(c.name) like :words escape '!' or lower(c.aliases) like :words escape '!'
          or lower(c.tickers) like :words escape '!')
      order by case when lower(c.name) like :start escape '!' then 0
        when lower(c.name) like :words escape '!' then 1 else 2 end, lower(c.name)
      limit :limit offset :offset\
      """)
  List<CompanyEntity> search(String words, String start, int offset, int limit);

  @Query(
      """
      select count(c) from CompanyEntity c
      where c.state in (KNOWN, PROPOSED)
        and (lower(c.name) like :words escape '!' or lower(c.aliases) like :words escape '!'
          or lower(c.tickers) like :words escape '!')\
      """)
  long countSearch(String words);
}
