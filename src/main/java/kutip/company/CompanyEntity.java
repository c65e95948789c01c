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
import kutip.shared.CompanyId;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/** A row of {@code company}. */
@Entity
@Table(name = "company")
class CompanyEntity extends NamedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_seq")
  @SequenceGenerator(name = "company_seq", sequenceName = "company_seq", allocationSize = 50)
  @Nullable Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  NameEntry.Type entryType = NameEntry.Type.COMPANY;

  @Column(length = 400)
  @Nullable String parent;

  @Column(nullable = false, length = 2000)
  String tickers = "";

  protected CompanyEntity() {}

  CompanyEntity(String name, String slug) {
    this.name = name;
    this.slug = slug;
  }

  @Override
  void know(NameEntry entry) {
    super.know(entry);
    entryType = entry.type();
    parent = entry.parent();
    tickers = NameLists.join(entry.tickers());
  }

  @Override
  EntryBefore before() {
    return new EntryBefore(state, mergedInto, splitFrom, aliases, entryType, parent);
  }

  @Override
  void restore(EntryBefore before) {
    state = before.state();
    mergedInto = before.mergedInto();
    splitFrom = before.splitFrom();
    aliases = before.aliases();
    entryType = Objects.requireNonNullElse(before.type(), NameEntry.Type.COMPANY);
    parent = before.parent();
  }

  @Override
  void describe(NewName said) {
    state = RegistryState.KNOWN;
    entryType = Keyed.find(NameEntry.Type.class, said.type()).orElse(NameEntry.Type.COMPANY);
    parent = said.belongsTo();
    aliases = NameLists.join(said.aliases());
  }

  @Override
  NameEntry toEntry() {
    return new NameEntry(
        name,
        entryType,
        parent,
        null,
        List.of(),
        NameLists.split(tickers),
        NameLists.split(aliases),
        NameLists.split(ambiguous));
  }

  Company toCompany() {
    return new Company(
        new CompanyId(Objects.requireNonNull(id)),
        name,
        slug,
        entryType,
        state,
        parent,
        NameLists.split(tickers),
        NameLists.split(aliases));
  }
}
