package kutip.fact;

import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * The statement that lists facts. The newest come out of an index in their order, so that a page
 * costs the same however many facts there are: H2 reads an index in order only when the sort names
 * its columns from the first.
 */
final class FactOrder {

  private final String sql;
  private final Map<String, Object> values;

  private FactOrder(String sql, Map<String, Object> values) {
    this.sql = sql;
    this.values = values;
  }

  static FactOrder of(FactFilter filter, FactSort sort) {
    return of(filter, sort, "");
  }

  /**
   * @param more a further condition over columns of {@code fact f} itself, or empty
   */
  static FactOrder of(FactFilter filter, FactSort sort, String more) {
    if (sort == FactSort.NEWEST && filter.countedAs() == null) {
      FactOrder ofCompany = ofCompany(filter, more.isEmpty() ? "" : " and " + more);
      if (ofCompany != null) {
        return ofCompany;
      }
    }
    FactWhere where = new FactWhere(filter);
    return new FactOrder(
        "select f.id from fact f"
            + (more.isEmpty() ? where.sql() : where.and(more))
            + " order by "
            + order(filter, sort),
        where.values());
  }

  /** Newest first, of one company in any part or in one part. */
  private static @Nullable FactOrder ofCompany(FactFilter f, String condition) {
    // The same columns stand in the table that the index belongs to.
    String more = condition.replace("f.on_day", "c.on_day").replace("f.id", "c.fact_id");
    FactFilter rest =
        f.with().companies(Set.of()).fromCompany(null).toCompany(null).payer(null).build();
    if (f.with().companies(Set.of()).build().equals(rest) && f.companies().size() == 1) {
      String company = f.companies().iterator().next();
      ClaimKind kind = f.kinds().size() == 1 ? f.kinds().iterator().next() : null;
      return kind == null
          ? of(rest, company, "c.leads" + more, "")
          : of(rest, company, "c.leads and c.kind = '" + kind + "'" + more, "c.kind, ");
    }
    for (String part : new String[] {"from", "to", "payer"}) {
      String company =
          switch (part) {
            case "from" -> f.fromCompany();
            case "to" -> f.toCompany();
            default -> f.payer();
          };
      FactFilter others =
          switch (part) {
            case "from" -> f.with().fromCompany(null).build();
            case "to" -> f.with().toCompany(null).build();
            default -> f.with().payer(null).build();
          };
      if (company != null && others.equals(rest)) {
        return of(rest, company, "c.part = '" + part + "'" + more, "c.part, ");
      }
    }
    return null;
  }

  private static FactOrder of(FactFilter rest, String company, String which, String by) {
    FactWhere where = new FactWhere(rest);
    where.values().put("ofCompany", company);
    return new FactOrder(
        "select c.fact_id from fact_company c join fact f on f.id = c.fact_id"
            + where.and("c.company = :ofCompany and " + which)
            + " order by c.company, "
            + by
            + "c.on_day desc nulls last, c.fact_id desc",
        where.values());
  }

  private static String order(FactFilter filter, FactSort sort) {
    return switch (sort) {
      case NEWEST -> newest(filter);
      case OLDEST -> "f.on_day asc nulls last, f.id asc";
      case AMOUNT ->
          (filter.kinds().size() == 1 ? "f.kind, " : "") + "f.usd desc nulls last, f.id desc";
      case SOURCES -> "f.source_count desc, f.id desc";
    };
  }

  private static String newest(FactFilter filter) {
    String first = "";
    if (filter.counterparty() != null) {
      first = "f.counterparty, ";
    } else if (filter.disputedOnly()) {
      first = "f.disputed, ";
    } else if (filter.kinds().size() == 1) {
      first = "f.kind, ";
    }
    return first + "f.on_day desc nulls last, f.id desc";
  }

  String sql() {
    return sql;
  }

  Map<String, Object> values() {
    return values;
  }
}
