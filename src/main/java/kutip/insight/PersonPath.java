package kutip.insight;

import java.util.List;

/**
 * The companies of one person, oldest first, as the moves tell them.
 *
 * @param companies none twice in a row
 */
public record PersonPath(String person, List<String> companies) {

  public PersonPath {
    companies = List.copyOf(companies);
  }
}
