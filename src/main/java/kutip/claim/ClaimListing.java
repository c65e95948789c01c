package kutip.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kutip.article.ArticleSummary;
import kutip.shared.AiSpending;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through all claims with their articles for exports of millions: plain rows, which nothing
 * keeps, in place of entities.
 */
@Service
@Transactional(readOnly = true)
public class ClaimListing {

  private static final String ROWS =
      """
      select c.id, c.article_id, c.field, c.span_start, c.span_end, c.quote, c.kind, c.action,
        c.person, c.headcount, c.from_company, c.to_company, c.from_role, c.to_role, c.company,
        c.direction, c.percent, c.amount, c.market_cap_after, c.category, c.amount_low,
        c.amount_high, c.currency, c.per, c.counterparty, c.stake_percent, c.period, c.modality,
        c.date_text, c.status, c.frame, c.confidence, c.version,
        a.external_id, a.published_on, a.url, a.source
      from claim c join article a on a.id = c.article_id
      where c.id > ? and c.hidden = false and c.status <> 'SUPERSEDED' order by c.id limit ?\
      """;

  private final JdbcTemplate jdbc;

  ClaimListing(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A claim and where it comes from.
   *
   * @param claim without the parts beside its slots
   * @param article without heading and excerpt
   */
  public record Line(Claim claim, ArticleSummary article) {}

  /** Those behind an id, in the order of their ids, without superseded ones. */
  public List<Line> after(ClaimId last, int limit) {
    return jdbc.query(ROWS, (row, number) -> new Row(row).line(), last.value(), limit);
  }

  /** Reads the columns one after the other, in the order of the statement. */
  private static final class Row {

    private final ResultSet row;
    private int column;

    Row(ResultSet row) {
      this.row = row;
    }

    Line line() throws SQLException {
      ClaimId id = new ClaimId(row.getLong(++column));
      ArticleId article = new ArticleId(row.getLong(++column));
      TextField field = TextField.valueOf(text());
      TextSpan span = new TextSpan(row.getInt(++column), row.getInt(++column));
      String quote = text();
      ClaimSlots slots = slots(ClaimKind.valueOf(text()));
      Modality modality = Modality.valueOf(text());
      String date = row.getString(++column);
      ClaimStatus status = ClaimStatus.valueOf(text());
      Claim claim =
          new Claim(
              id,
              article,
              field,
              span,
              quote,
              slots,
              modality,
              date == null ? null : PartialDate.parse(date),
              status,
              text(),
              row.getDouble(++column),
              List.of(),
              "",
              row.getLong(++column));
      return new Line(claim, article(article));
    }

    private ArticleSummary article(ArticleId id) throws SQLException {
      String external = text();
      LocalDate day = row.getObject(++column, LocalDate.class);
      String url = row.getString(++column);
      String source = row.getString(++column);
      return new ArticleSummary(id, external, "", "", day, null, url, source, Instant.EPOCH);
    }

    /** Only the columns of the kind are read. */
    private ClaimSlots slots(ClaimKind kind) throws SQLException {
      int first = column;
      column += 20;
      return switch (kind) {
        case TALENT_MOVE -> {
          int people = row.getInt(first + 3);
          Integer headcount = row.wasNull() ? null : people;
          yield new TalentMove(
              TalentAction.valueOf(java.util.Objects.requireNonNull(row.getString(first + 1))),
              row.getString(first + 2),
              headcount,
              row.getString(first + 4),
              row.getString(first + 5),
              row.getString(first + 6),
              row.getString(first + 7));
        }
        case MARKET_CAP_CHANGE ->
            new MarketCapChange(
                text(first + 8),
                Direction.valueOf(text(first + 9)),
                figure(first + 10),
                figure(first + 11),
                figure(first + 12),
                row.getString(first + 16));
        case AI_SPENDING -> {
          String per = row.getString(first + 17);
          yield new AiSpending(
              text(first + 8),
              SpendingCategory.valueOf(text(first + 13)),
              figure(first + 14),
              figure(first + 15),
              row.getString(first + 16),
              per == null ? null : Per.valueOf(per),
              row.getString(first + 18),
              figure(first + 19),
              row.getString(first + 20));
        }
      };
    }

    private @Nullable BigDecimal figure(int at) throws SQLException {
      BigDecimal figure = row.getBigDecimal(at);
      return figure == null ? null : figure.stripTrailingZeros();
    }

    private String text() throws SQLException {
      return text(++column);
    }

    private String text(int at) throws SQLException {
      return java.util.Objects.requireNonNull(row.getString(at));
    }
  }
}
