package kutip.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/**
 * What rollups keep of a fact.
 *
 * @param from the company that people leave, the payer of money or the listed company
 * @param to the company that people go to, or who is paid
 * @param waiting claims that wait for a decision
 */
record RollupFact(
    RollupTraits traits,
    @Nullable String person,
    @Nullable String from,
    @Nullable String to,
    @Nullable LocalDate onDay,
    int waiting,
    int headcount,
    BigDecimal usd) {

  /** The columns that {@link #of(ResultSet)} reads, of {@code fact f}. */
  static final String COLUMNS =
      "f.kind, f.action, f.person, f.direction, f.category, f.modality, f.review, f.counted,"
          + " f.disputed, f.failed_checks, coalesce(f.from_company, f.company),"
          + " coalesce(f.to_company, f.counterparty), f.on_day, f.headcount, f.usd";

  static RollupFact of(FactEntity fact, int waiting) {
    return switch (fact.toSlots()) {
      case TalentMove t ->
          of(
              fact,
              waiting,
              new Said(t.action().name(), t.person(), null, null, t.fromCompany(), t.toCompany()),
              t.headcount());
      case MarketCapChange m ->
          of(
              fact,
              waiting,
              new Said(null, null, m.direction().name(), null, m.company(), null),
              null);
      case AiSpending s ->
          of(
              fact,
              waiting,
              new Said(null, null, null, s.category().name(), s.company(), s.counterparty()),
              null);
    };
  }

  private record Said(
      @Nullable String action,
      @Nullable String person,
      @Nullable String direction,
      @Nullable String category,
      @Nullable String from,
      @Nullable String to) {}

  private static RollupFact of(
      FactEntity fact, int waiting, Said said, @Nullable Integer headcount) {
    RollupTraits traits =
        new RollupTraits(
            fact.toSlots().kind().name(),
            said.action(),
            said.person() != null,
            said.direction(),
            said.category(),
            fact.modality.name(),
            fact.review.name(),
            fact.counted,
            fact.disputed,
            fact.failedChecks > 0);
    return new RollupFact(
        traits,
        said.person(),
        said.from(),
        said.to(),
        fact.onDay,
        waiting,
        Objects.requireNonNullElse(headcount, 0),
        stored(fact.usd));
  }

  /** As the column rounds it. */
  private static BigDecimal stored(@Nullable BigDecimal usd) {
    return usd == null ? BigDecimal.ZERO : usd.setScale(8, RoundingMode.HALF_UP);
  }

  /** Reads {@link #COLUMNS} and behind them the number of waiting claims. */
  static RollupFact of(ResultSet row) throws SQLException {
    String person = row.getString(3);
    RollupTraits traits =
        new RollupTraits(
            row.getString(1),
            row.getString(2),
            person != null,
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getBoolean(8),
            row.getBoolean(9),
            row.getInt(10) > 0);
    return new RollupFact(
        traits,
        person,
        row.getString(11),
        row.getString(12),
        row.getObject(13, LocalDate.class),
        row.getInt(16),
        row.getInt(14),
        stored(row.getBigDecimal(15)));
  }

  /** The same fact, had sums done with it what they do not. */
  RollupFact turned() {
    RollupTraits other =
        new RollupTraits(
            traits.kind(),
            traits.action(),
            traits.person(),
            traits.direction(),
            traits.category(),
            traits.modality(),
            traits.review(),
            !traits.counted(),
            traits.disputed(),
            traits.failed());
    return new RollupFact(other, person, from, to, onDay, waiting, headcount, usd);
  }

  private boolean is(ClaimKind kind) {
    return traits.kind().equals(kind.name());
  }

  /** Whether sums take it. */
  boolean firm() {
    return traits.modality().equals(Modality.ACTUAL.name())
        || traits.modality().equals(Modality.ANNOUNCED.name());
  }

  boolean rejected() {
    return traits.review().equals(ReviewState.REJECTED.name());
  }

  /** Whether a person or a group comes or goes. */
  boolean moves() {
    return is(ClaimKind.TALENT_MOVE)
        && firm()
        && !rejected()
        && !TalentAction.PROMOTE.name().equals(traits.action());
  }

  /** The rows that it adds to, those for all time alone. */
  List<RollupPlace> places() {
    List<RollupPlace> places = new ArrayList<>();
    places.add(RollupPlace.EVERYWHERE);
    if (is(ClaimKind.TALENT_MOVE)) {
      if (from != null) {
        places.add(RollupPlace.anyCompany("from"));
        places.add(new RollupPlace(from, "from", true, null));
      }
      if (to != null) {
        places.add(RollupPlace.anyCompany("to"));
        places.add(new RollupPlace(to, "to", !to.equals(from), null));
      }
    } else if (from != null && is(ClaimKind.MARKET_CAP_CHANGE)) {
      places.add(new RollupPlace(from, "listed", true, null));
    } else if (from != null) {
      places.add(new RollupPlace(from, "payer", true, from));
      if (to != null) {
        boolean person = SpendingCategory.COMPENSATION.name().equals(traits.category());
        places.add(new RollupPlace(to, "counterparty", !person && !to.equals(from), from));
      }
    }
    return places;
  }

  int month() {
    return onDay == null ? 0 : month(onDay);
  }

  static int month(LocalDate day) {
    return day.getYear() * 100 + day.getMonthValue();
  }
}
