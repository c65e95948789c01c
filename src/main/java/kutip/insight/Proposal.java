package kutip.insight;

import kutip.company.NameKind;
import kutip.fact.FactFilter;

/**
 * A name that texts have and the registry does not know.
 *
 * @param claims claims of the facts that name it
 */
public record Proposal(NameKind kind, String name, String slug, long facts, long claims) {

  /** The facts that a name stands in. */
  public static FactFilter about(NameKind kind, String name) {
    return switch (kind) {
      case COMPANY -> FactFilter.ALL.with().company(name).build();
      case PERSON -> FactFilter.ALL.with().person(name).build();
    };
  }
}
