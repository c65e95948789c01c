package kutip.company;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RegistryVersionRepository extends JpaRepository<RegistryVersionEntity, Integer> {

  @Query("select v.version from RegistryVersionEntity v where v.id = 1")
  long version();

  @Query("select v.bundled from RegistryVersionEntity v where v.id = 1")
  String bundled();

  @Modifying
  @Query("update RegistryVersionEntity v set v.version = v.version + 1, v.bundled = :bundled")
  void advance(String bundled);
}
