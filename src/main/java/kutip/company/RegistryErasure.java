package kutip.company;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets people, and keeps the registry from learning them again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegistryErasure {

  private final PersonRepository people;
  private final RegistryVersionRepository versions;
  private final NamedParameterJdbcTemplate jdbc;

  RegistryErasure(
      PersonRepository people,
      RegistryVersionRepository versions,
      NamedParameterJdbcTemplate jdbc) {
    this.people = people;
    this.versions = versions;
    this.jdbc = jdbc;
  }

  /** Every name of the people who have one of these names. */
  public Set<String> namesOf(Collection<String> names) {
    Set<String> all = new TreeSet<>();
    for (String name : names) {
      people
          .findByName(name.strip())
          .or(() -> people.findBySlug(name.strip()))
          .ifPresent(person -> addNames(person, all));
    }
    return all;
  }

  /** Those that reviewers merged with it, too. */
  private void addNames(PersonEntity person, Set<String> all) {
    String entry = person.mergedInto == null ? person.name : person.mergedInto;
    people.findByName(entry).ifPresent(known -> all.addAll(known.names()));
    people.findByMergedInto(entry).forEach(merged -> all.addAll(merged.names()));
  }

  /** Removes people by canonical name; how many there were. */
  public long forget(Collection<String> names) {
    Set<String> hashes = new HashSet<>();
    names.forEach(name -> hashes.add(hash(name)));
    for (String hash : hashes) {
      jdbc.update("delete from erased_name where name_hash = :hash", Map.of("hash", hash));
      jdbc.update(
          "insert into erased_name (name_hash, erased_at) values (:hash, :now)",
          Map.of("hash", hash, "now", Instant.now().atOffset(ZoneOffset.UTC)));
    }
    var found = people.findByNameIn(names);
    people.deleteAllInBatch(found);
    versions.advance(versions.bundled());
    return found.size();
  }

  /** Tells names whose people were forgotten. */
  Predicate<String> forgotten() {
    Set<String> hashes =
        new HashSet<>(
            jdbc.queryForList("select name_hash from erased_name", Map.of(), String.class));
    return name -> !hashes.isEmpty() && hashes.contains(hash(name));
  }

  private static String hash(String name) {
    try {
      byte[] bytes = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
