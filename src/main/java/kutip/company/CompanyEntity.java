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
import org.jspecify.annotations.Nullable;

/** A row of {@code company}; lists of names are joined by line breaks. */
@Entity
@Table(name = "company")
class CompanyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_seq")
  @SequenceGenerator(name = "company_seq", sequenceName = "company_seq", allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false, length = 400)
  String name = "";

  @Column(nullable = false, length = 400)
  String slug = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  NameEntry.Type entryType = NameEntry.Type.COMPANY;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  RegistryState state = RegistryState.PROPOSED;

  @Column(length = 400)
  @Nullable String parent;

  @Column(nullable = false, length = 2000)
  String tickers = "";

  @Column(nullable = false, length = 20000)
  String aliases = "";

  @Column(nullable = false, length = 8000)
  String ambiguous = "";

  protected CompanyEntity() {}

  CompanyEntity(String name, String slug) {
    this.name = name;
    this.slug = slug;
  }

  /** Takes over what the bundled registry says. */
  void know(NameEntry entry) {
    state = RegistryState.KNOWN;
    entryType = entry.type();
    parent = entry.parent();
    tickers = NameLists.join(entry.tickers());
    aliases = NameLists.join(entry.aliases());
    ambiguous = NameLists.join(entry.ambiguous());
  }

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
