package kutip.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row of {@code registry_version}: a count of changes and the bundled registry's version.
 */
@Entity
@Table(name = "registry_version")
class RegistryVersionEntity {

  static final int ONLY = 1;

  @Id int id = ONLY;

  long version;

  @Column(nullable = false, length = 40)
  String bundled = "";
}
