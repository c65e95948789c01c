package kutip.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a store says, without ids and times, so that two stores can be compared. */
public final class StoreContent {

  private static final String SLOTS =
      """
      x.kind, x.action, x.person, x.headcount, x.from_company, x.to_company, x.from_role, x.to_role,
      x.company, x.direction, x.percent, x.amount, x.market_cap_after, x.category, x.amount_low,
      x.amount_high, x.currency, x.per, x.counterparty, x.stake_percent, x.period, x.modality,
      x.date_text, x.first_day, x.last_day\
      """;

  private static final Map<String, String> QUERIES =
      Map.of(
          "article",
          "select external_id, title, content_hash, published_on, language, url, source from article",
          "sighting",
          """
          select a.external_id, s.external_id from article_sighting s
          join article a on a.id = s.article_id\
          """,
          "claim",
          "select a.external_id, x.field, x.span_start, x.span_end, x.quote, x.frame, x.confidence,"
              + " x.context, x.status, x.slots_key, "
              + SLOTS
              + " from claim x join article a on a.id = x.article_id",
          "fact",
          "select x.claim_count, x.source_count, x.disputed, x.review, x.on_day, x.usd, "
              + SLOTS
              + " from fact x",
          "membership",
          "select a.external_id, c.field, c.span_start, c.kind, c.slots_key, x.claim_count, x.on_day, "
              + SLOTS
              + " from fact_member m join claim c on c.id = m.claim_id"
              + " join article a on a.id = c.article_id join fact x on x.id = m.fact_id",
          "company",
          "select name, state from company",
          "person",
          "select name, state from person",
          "refusal",
          "select file, line, reason from import_refusal",
          "counts",
          "select counts, state from job where kind = 'import'");

  private StoreContent() {}

  /** The rows of each table, sorted. */
  public static Map<String, List<String>> of(String url, String user) throws SQLException {
    Map<String, List<String>> content = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      for (Map.Entry<String, String> query : QUERIES.entrySet()) {
        content.put(query.getKey(), rows(connection, query.getValue()));
      }
    }
    return content;
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(result.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
    }
    Collections.sort(rows);
    return rows;
  }
}
