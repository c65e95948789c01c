package kutip.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import kutip.extraction.NameEntry;
import kutip.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A row of {@code person}; lists of names are joined by line breaks. */
@Entity
@Table(name = "person")
class PersonEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false, length = 400)
  String name = "";

  @Column(nullable = false, length = 400)
  String slug = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  RegistryState state = RegistryState.PROPOSED;

  @Column(length = 400)
  @Nullable String leads;

  @Column(nullable = false, length = 4000)
  String organisations = "";

  @Column(nullable = false, length = 20000)
  String aliases = "";

  @Column(nullable = false, length = 8000)
  String ambiguous = "";

  protected PersonEntity() {}

  PersonEntity(String name, String slug) {
    this.name = name;
    this.slug = slug;
  }

  /** Takes over what the bundled registry says. */
  void know(NameEntry entry) {
    state = RegistryState.KNOWN;
    leads = entry.leads();
    organisations = NameLists.join(entry.organisations());
    aliases = NameLists.join(entry.aliases());
    ambiguous = NameLists.join(entry.ambiguous());
  }

  NameEntry toEntry() {
    return new NameEntry(
        name,
        NameEntry.Type.PERSON,
        null,
        leads,
        NameLists.split(organisations),
        List.of(),
        NameLists.split(aliases),
        NameLists.split(ambiguous));
  }

  Person toPerson() {
    return new Person(
        new PersonId(Objects.requireNonNull(id)),
        name,
        slug,
        state,
        leads,
        NameLists.split(organisations),
        NameLists.split(aliases));
  }
}
