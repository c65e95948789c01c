package kutip.fact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** A filter as the condition of a statement over {@code fact f}. */
final class FactWhere {

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  FactWhere(FactFilter f) {
    anyOf("f.kind", "kinds", f.kinds());
    company(null, "companies", f.companies());
    company("from", "fromCompany", orNone(f.fromCompany()));
    company("to", "toCompany", orNone(f.toCompany()));
    company("payer", "payer", orNone(f.payer()));
    one("f.counterparty = :counterparty", "counterparty", f.counterparty());
    one("(f.person = :person or f.counterparty = :person)", "person", f.person());
    one(
        "lower(f.to_role) = :role",
        "role",
        f.role() == null ? null : f.role().toLowerCase(Locale.ROOT));
    one("f.on_day >= :from", "from", f.from());
    one("f.on_day <= :to", "to", f.to());
    anyOf("f.action", "actions", f.actions());
    anyOf("f.category", "categories", f.categories());
    one(
        "f.direction = :direction",
        "direction",
        f.direction() == null ? null : f.direction().name());
    counted(f);
    if (f.reviews().isEmpty()) {
      parts.add("f.review <> '" + ReviewState.REJECTED + "'");
    }
    anyOf("f.review", "reviews", f.reviews());
    anyOf("f.modality", "modalities", f.modalities());
    article("a.language", "languages", names(f.languages()));
    article("a.source", "sources", f.sources());
    one(said("= :onlySource") + " and not " + said("<> :onlySource"), "onlySource", f.onlySource());
    one(
        said("= :firstSource and a.published_on = f.first_published")
            + " and "
            + said("<> :firstSource"),
        "firstSource",
        f.firstSource());
    Since since = f.since();
    if (since != null) {
      parts.add(since.condition());
      values.put("since", since.at().atOffset(ZoneOffset.UTC));
    }
    if (f.disputedOnly()) {
      // An equation, so that H2 reads an index in order behind it.
      parts.add("f.disputed = true");
    }
    if (f.minSources() > 1) {
      one("f.source_count >= :minSources", "minSources", f.minSources());
    }
  }

  private void counted(FactFilter f) {
    CountedAs figure = f.countedAs();
    if (figure != null) {
      parts.add(figure.condition() + " and " + CountedAs.FIRM);
      if (!f.companies().isEmpty()) {
        parts.add(figure.ofCompanies());
      }
    }
  }

  private static List<String> orNone(@Nullable String name) {
    return name == null ? List.of() : List.of(name);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(value -> value.name()).toList();
  }

  private void one(String condition, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(condition);
      values.put(name, value);
    }
  }

  private void anyOf(String column, String name, Collection<? extends Enum<?>> wanted) {
    if (wanted.size() == 1) {
      // H2 reads an index in order only behind an equation.
      parts.add(column + " = :" + name);
      values.put(name, names(wanted).getFirst());
    } else if (!wanted.isEmpty()) {
      parts.add(column + " in (:" + name + ")");
      values.put(name, names(wanted));
    }
  }

  private void company(@Nullable String part, String name, Collection<String> wanted) {
    if (!wanted.isEmpty()) {
      String only = part == null ? "" : " and c.part = '" + part + "'";
      parts.add(
          "f.id in (select c.fact_id from fact_company c where c.company in (:"
              + name
              + ")"
              + only
              + ")");
      values.put(name, List.copyOf(wanted));
    }
  }

  /** That a claim of an article from such a source stands behind the fact. */
  private static String said(String source) {
    return """
    exists (select 1 from fact_member m join claim k on k.id = m.claim_id
      join article a on a.id = k.article_id
      where m.fact_id = f.id and k.status <> '%s' and coalesce(a.source, '') %s)\
    """
        .formatted(ClaimStatus.REJECTED, source);
  }

  private void article(String column, String name, Collection<String> wanted) {
    if (!wanted.isEmpty()) {
      parts.add(
          """
          exists (select 1 from fact_member m join claim k on k.id = m.claim_id
            join article a on a.id = k.article_id
            where m.fact_id = f.id and k.status <> '%s' and %s in (:%s))\
          """
              .formatted(ClaimStatus.REJECTED, column, name));
      values.put(name, List.copyOf(wanted));
    }
  }

  /** With a leading space, or empty. */
  String sql() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  /** For more conditions behind {@link #sql}. */
  String and(String condition) {
    return parts.isEmpty() ? " where " + condition : sql() + " and " + condition;
  }

  Map<String, Object> values() {
    return values;
  }
}
