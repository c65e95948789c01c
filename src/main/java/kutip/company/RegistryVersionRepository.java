package kutip.company;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface RegistryVersionRepository extends JpaRepository<RegistryVersionEntity, Integer> {

  /** Asked all the time; nobody changes the row but {@link #advance}, which writes at once. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query("select v.version from RegistryVersionEntity v where v.id = 1")
  long version();

  @Query("select v.bundled from RegistryVersionEntity v where v.id = 1")
  String bundled();

  @Modifying
  @Query("update RegistryVersionEntity v set v.version = v.version + 1, v.bundled = :bundled")
  void advance(String bundled);
}
