package kutip.company;

import java.util.List;
import java.util.Optional;
import kutip.extraction.NameRegistry;
import org.springframework.stereotype.Service;

/** Reads companies and people. */
@Service
public class RegistryQueries {

  /** The names that extraction knows now; the same instance until an entry changes. */
  public NameRegistry current() {
    throw new UnsupportedOperationException();
  }

  public Optional<Company> companyBySlug(String slug) {
    throw new UnsupportedOperationException();
  }

  /** By canonical name. */
  public Optional<Company> companyByName(String name) {
    throw new UnsupportedOperationException();
  }

  public Optional<Person> personBySlug(String slug) {
    throw new UnsupportedOperationException();
  }

  /** By canonical name. */
  public Optional<Person> personByName(String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * Companies whose name, alias or ticker has the words, best match first; all for a blank text.
   */
  public List<Company> companies(String words, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long countCompanies(String words) {
    throw new UnsupportedOperationException();
  }

  /** People whose name or alias has the words, best match first; all for a blank text. */
  public List<Person> people(String words, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long countPeople(String words) {
    throw new UnsupportedOperationException();
  }
}
