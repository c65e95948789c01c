package kutip.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** A row of {@code person}. */
@Entity
@Table(name = "person")
class PersonEntity extends NamedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  @Nullable Long id;

  @Column(length = 400)
  @Nullable String leads;

  @Column(nullable = false, length = 4000)
  String organisations = "";

  protected PersonEntity() {}

  PersonEntity(String name, String slug) {
    this.name = name;
    this.slug = slug;
  }

  @Override
  void know(NameEntry entry) {
    super.know(entry);
    leads = entry.leads();
    organisations = NameLists.join(entry.organisations());
  }

  @Override
  EntryBefore before() {
    return new EntryBefore(state, mergedInto, splitFrom, aliases, null, leads);
  }

  @Override
  void restore(EntryBefore before) {
    state = before.state();
    mergedInto = before.mergedInto();
    splitFrom = before.splitFrom();
    aliases = before.aliases();
    leads = before.parent();
  }

  @Override
  void describe(NewName said) {
    state = RegistryState.KNOWN;
    leads = said.belongsTo();
    aliases = NameLists.join(said.aliases());
  }

  @Override
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
