package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/**
 * A figure of a chart that counts facts: the condition by which sums take a fact and by which a
 * list shows the facts behind the sum, so that the two never differ.
 */
public enum CountedAs implements Keyed {
  /** A person who comes to a company. */
  ARRIVAL("f.person is not null and f.action in ('JOIN', 'MOVE')", "f.to_company"),
  /** A person who leaves a company. */
  DEPARTURE("f.person is not null and f.action in ('LEAVE', 'MOVE')", "f.from_company"),
  /** A group taken on. */
  HIRED("f.person is null and f.action in ('HIRE', 'JOIN')", "f.to_company"),
  /** A group dismissed. */
  LAID_OFF("f.person is null and f.action = 'LAYOFF'", "f.from_company"),
  /** A person of whom both are known: the company left and the company gone to. */
  EXCHANGED(
      "f.person is not null and f.action in ('JOIN', 'MOVE', 'LEAVE')"
          + " and f.from_company is not null and f.to_company is not null",
      "f.to_company"),
  /** A person who takes on a role that a text names. */
  APPOINTED(
      "f.person is not null and f.action in ('JOIN', 'MOVE', 'PROMOTE')"
          + " and f.to_role is not null",
      "f.to_company"),
  /** Money spent or promised. */
  SPENT("f.kind = 'AI_SPENDING' and f.counted", "f.company");

  /** Facts that sums take: what is only reported stands apart, what is denied is never added. */
  static final String FIRM = "f.modality in ('ACTUAL', 'ANNOUNCED')";

  private final String condition;
  private final String company;

  CountedAs(String condition, String company) {
    this.condition = condition;
    this.company = company;
  }

  /** The same without asking for a company. */
  String shape() {
    return condition;
  }

  /** The condition over {@code fact f}, without that of {@link #FIRM}. */
  String condition() {
    return this == ARRIVAL || this == DEPARTURE
        ? condition + " and " + company + " is not null"
        : condition;
  }

  /** The condition that the figure is about one of {@code :companies}. */
  String ofCompanies() {
    return this == EXCHANGED
        ? "(f.from_company in (:companies) or f.to_company in (:companies))"
        : company + " in (:companies)";
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
