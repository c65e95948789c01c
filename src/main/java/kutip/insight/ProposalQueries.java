package kutip.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kutip.company.NameKind;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which names wait for a person's word, those in most facts first. */
@Service
@Transactional(readOnly = true)
public class ProposalQueries {

  private final NamedParameterJdbcTemplate jdbc;

  ProposalQueries(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Proposals with the words in their names; all for a blank text. */
  public List<Proposal> list(NameKind kind, String words, int offset, int limit) {
    String facts =
        switch (kind) {
          case COMPANY ->
              "company n left join fact_company p on p.company = n.name"
                  + " left join fact f on f.id = p.fact_id";
          case PERSON -> "person n left join fact f on f.person = n.name";
        };
    return jdbc.query(
        "select n.name, n.slug, count(distinct f.id) as facts, coalesce(sum(f.claim_count), 0)"
            + " from "
            + facts
            + " where n.state = 'PROPOSED' and lower(n.name) like :words escape '!'"
            + " group by n.name, n.slug order by facts desc, n.name limit :limit offset :offset",
        Map.of("words", pattern(words), "limit", limit, "offset", offset),
        (row, i) ->
            new Proposal(kind, row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  public long count(NameKind kind) {
    String table = kind == NameKind.COMPANY ? "company" : "person";
    return Objects.requireNonNullElse(
        jdbc.getJdbcTemplate()
            .queryForObject(
                "select count(*) from " + table + " where state = 'PROPOSED'", Long.class),
        0L);
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
