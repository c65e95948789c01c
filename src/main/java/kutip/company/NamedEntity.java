package kutip.company;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import kutip.extraction.NameEntry;
import org.jspecify.annotations.Nullable;

/** What entries for companies and for people share; lists of names are joined by line breaks. */
@MappedSuperclass
abstract class NamedEntity {

  @Column(nullable = false, length = 400)
  String name = "";

  @Column(nullable = false, length = 400)
  String slug = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  RegistryState state = RegistryState.PROPOSED;

  @Column(nullable = false, length = 20000)
  String aliases = "";

  @Column(nullable = false, length = 8000)
  String ambiguous = "";

  @Column(length = 400)
  @Nullable String mergedInto;

  @Column(length = 400)
  @Nullable String splitFrom;

  /** Takes over what the bundled registry says; a reviewer's merge stands. */
  void know(NameEntry entry) {
    if (state != RegistryState.MERGED) {
      state = RegistryState.KNOWN;
    }
    aliases = NameLists.join(entry.aliases());
    ambiguous = NameLists.join(entry.ambiguous());
  }

  /** The name and every other name of the entry itself. */
  final List<String> names() {
    return java.util.stream.Stream.of(
            List.of(name), NameLists.split(aliases), NameLists.split(ambiguous))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The entry as extraction wants it, without what reviewers merged and split. */
  abstract NameEntry toEntry();

  /** Everything that a decision may change. */
  abstract EntryBefore before();

  /** Puts it back. */
  abstract void restore(EntryBefore before);

  /** Takes over what a reviewer says of a new entry. */
  abstract void describe(NewName said);
}
