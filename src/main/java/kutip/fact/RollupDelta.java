package kutip.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** By how much facts that come, change and go move the rollups. */
final class RollupDelta {

  /** Sums of one row of {@code fact_rollup}. */
  static final class Sums {
    long facts;
    long waiting;
    long headcount;
    BigDecimal usd = BigDecimal.ZERO;

    boolean none() {
      return facts == 0 && waiting == 0 && headcount == 0 && usd.signum() == 0;
    }
  }

  /** Sums of one row of {@code company_rollup}. */
  static final class Ranks {
    long every;
    long facts;
    long talent;
    long moves;
    long payments;
    BigDecimal usd = BigDecimal.ZERO;

    boolean none() {
      return every == 0
          && facts == 0
          && talent == 0
          && moves == 0
          && payments == 0
          && usd.signum() == 0;
    }
  }

  private final Map<RollupKey, Sums> rows = new HashMap<>();
  private final Map<String, Ranks> companies = new HashMap<>();
  private final Map<String, Long> people = new HashMap<>();

  void add(RollupFact fact) {
    move(fact, 1);
  }

  void remove(RollupFact fact) {
    move(fact, -1);
  }

  private void move(RollupFact fact, int sign) {
    for (RollupPlace place : fact.places()) {
      sum(new RollupKey(place, 0, fact.traits()), fact, sign);
      if (fact.month() != 0) {
        sum(new RollupKey(place, fact.month(), fact.traits()), fact, sign);
      }
      if (!place.company().isEmpty()) {
        rank(place, fact, sign);
      }
    }
    if (fact.person() != null) {
      people.merge(fact.person(), (long) sign, Long::sum);
    }
  }

  private void sum(RollupKey key, RollupFact fact, int sign) {
    Sums sums = rows.computeIfAbsent(key, k -> new Sums());
    sums.facts += sign;
    sums.waiting += (long) sign * fact.waiting();
    sums.headcount += (long) sign * fact.headcount();
    sums.usd = moved(sums.usd, fact.usd(), sign);
  }

  private void rank(RollupPlace place, RollupFact fact, int sign) {
    boolean pays = place.part().equals("payer");
    if (!place.leads() && !fact.moves()) {
      return;
    }
    Ranks ranks = companies.computeIfAbsent(place.company(), c -> new Ranks());
    if (place.leads()) {
      ranks.every += sign;
      ranks.facts += fact.rejected() ? 0 : sign;
    }
    if (fact.moves()) {
      ranks.talent += sign;
      ranks.moves += RollupWhere.isMove(place.part(), fact.traits()) ? sign : 0;
    }
    if (pays && !fact.rejected()) {
      ranks.payments += sign;
      if (fact.firm() && fact.traits().counted()) {
        ranks.usd = moved(ranks.usd, fact.usd(), sign);
      }
    }
  }

  private static BigDecimal moved(BigDecimal sum, BigDecimal value, int sign) {
    return sign > 0 ? sum.add(value) : sum.subtract(value);
  }

  Map<RollupKey, Sums> rows() {
    rows.values().removeIf(Sums::none);
    return rows;
  }

  Map<String, Ranks> companies() {
    companies.values().removeIf(Ranks::none);
    return companies;
  }

  Map<String, Long> people() {
    people.values().removeIf(n -> n == 0);
    return people;
  }
}
