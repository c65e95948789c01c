package kutip.shared;

/** Identifies a stored company. */
public record CompanyId(long value) implements Comparable<CompanyId> {

  @Override
  public int compareTo(CompanyId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
