package kutip.shared;

/** Identifies a stored person. */
public record PersonId(long value) implements Comparable<PersonId> {

  @Override
  public int compareTo(PersonId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
