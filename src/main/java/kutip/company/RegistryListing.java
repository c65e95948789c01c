package kutip.company;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes through companies and people by id: a list that goes on while entries are added. */
@Service
@Transactional(readOnly = true)
public class RegistryListing {

  private final EntityManager em;

  RegistryListing(EntityManager em) {
    this.em = em;
  }

  /** Companies behind an id whose name, alias or ticker has the words. */
  public List<Company> companies(String words, long after, int limit) {
    return em.createQuery(
            """
            select c from CompanyEntity c
            where c.id > :after and c.state in (KNOWN, PROPOSED)
              and (lower(c.name) like :words escape '!'
              or lower(c.aliases) like :words escape '!' or lower(c.tickers) like :words escape '!')
            order by c.id\
            """,
            CompanyEntity.class)
        .setParameter("after", after)
        .setParameter("words", pattern(words))
        .setMaxResults(limit)
        .getResultStream()
        .map(CompanyEntity::toCompany)
        .toList();
  }

  /** People behind an id whose name or alias has the words. */
  public List<Person> people(String words, long after, int limit) {
    return em.createQuery(
            """
            select p from PersonEntity p
            where p.id > :after and p.state in (KNOWN, PROPOSED)
              and (lower(p.name) like :words escape '!'
              or lower(p.aliases) like :words escape '!')
            order by p.id\
            """,
            PersonEntity.class)
        .setParameter("after", after)
        .setParameter("words", pattern(words))
        .setMaxResults(limit)
        .getResultStream()
        .map(PersonEntity::toPerson)
        .toList();
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
