package kutip.shared;

/** Identifies a stored fact. */
public record FactId(long value) implements Comparable<FactId> {

  @Override
  public int compareTo(FactId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
