package kutip.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kutip.claim.Claim;
import kutip.claim.ClaimContext.Role;
import kutip.shared.AiSpending;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The arithmetic that must hold between the figures of a fact's claims. */
final class Checks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Evidence> members;
  private final List<Check> checks = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Checks(List<Evidence> members) {
    this.members = members;
  }

  /** One check for each set of different figures. */
  static List<Check> of(List<Evidence> members) {
    Checks search =
        new Checks(
            members.stream()
                .filter(e -> e.claim().status().counts())
                .filter(e -> e.claim().modality() != Modality.DENIED)
                .toList());
    for (Evidence e : search.members) {
      switch (e.slots()) {
        case MarketCapChange m -> search.change(e.claim(), m);
        case AiSpending s -> search.stake(e.claim(), s);
        case TalentMove t -> search.cut(e.claim(), t);
      }
    }
    return List.copyOf(search.checks);
  }

  private void change(Claim claim, MarketCapChange m) {
    Interval amount = Precision.of(claim, Role.AMOUNT, m.amount());
    Interval percent = Precision.of(claim, Role.PERCENT, m.percent());
    if (amount == null || percent == null || !seen.add("change" + m.amount() + "|" + m.percent())) {
      return;
    }
    List<CheckInput> inputs = new ArrayList<>();
    inputs.add(input("amount", amount, m.currency(), claim));
    inputs.add(input("percent", percent, "%", claim));
    Interval stated = statedBefore(m, inputs);
    Interval implied = share(amount, percent);
    add(
        CheckKind.CHANGE_OF_VALUE,
        "amount = percent × valueBefore",
        inputs,
        "valueBefore",
        implied,
        m.currency(),
        stated);
  }

  /** A value before that a claim states, or the value after with the change taken back. */
  private @Nullable Interval statedBefore(MarketCapChange of, List<CheckInput> inputs) {
    for (Evidence e : members) {
      MarketCapChange m = (MarketCapChange) e.slots();
      Interval before = Precision.of(e.claim(), Role.VALUE_BEFORE);
      if (before != null) {
        inputs.add(input("valueBefore", before, m.currency(), e.claim()));
        return before;
      }
      Interval after = Precision.of(e.claim(), Role.MARKET_CAP_AFTER, m.marketCapAfter());
      Interval amount = Precision.of(e.claim(), Role.AMOUNT, m.amount());
      if (after != null && amount != null && Objects.equals(m.currency(), of.currency())) {
        inputs.add(input("marketCapAfter", after, m.currency(), e.claim()));
        return m.direction() == Direction.DOWN ? sum(after, amount) : difference(after, amount);
      }
    }
    return null;
  }

  private void stake(Claim claim, AiSpending s) {
    boolean buys =
        s.category() == SpendingCategory.INVESTMENT || s.category() == SpendingCategory.ACQUISITION;
    Interval low = Precision.of(claim, Role.AMOUNT_LOW, s.amountLow());
    Interval high = Precision.of(claim, Role.AMOUNT_HIGH, s.amountHigh());
    Interval stake = Precision.of(claim, Role.STAKE, s.stakePercent());
    if (!buys || low == null || high == null || stake == null) {
      return;
    }
    if (!seen.add("stake" + s.amountLow() + "|" + s.amountHigh() + "|" + s.stakePercent())) {
      return;
    }
    Interval price = low.hull(high);
    List<CheckInput> inputs = new ArrayList<>();
    inputs.add(input("price", price, s.currency(), claim));
    inputs.add(input("stake", stake, "%", claim));
    Interval stated = null;
    for (Evidence e : members) {
      Interval valuation = Precision.of(e.claim(), Role.VALUATION);
      if (valuation != null && stated == null) {
        inputs.add(input("valuation", valuation, s.currency(), e.claim()));
        stated = valuation;
      }
    }
    add(
        CheckKind.PRICE_OF_STAKE,
        "price = stake × valuation",
        inputs,
        "valuation",
        share(price, stake),
        s.currency(),
        stated);
  }

  private void cut(Claim claim, TalentMove t) {
    Interval share = Precision.of(claim, Role.WORKFORCE_SHARE);
    BigDecimal heads = t.headcount() == null ? null : BigDecimal.valueOf(t.headcount());
    Interval cut = Precision.of(claim, Role.HEADCOUNT, heads);
    if (t.person() != null || share == null || cut == null || !seen.add("cut" + heads + share)) {
      return;
    }
    List<CheckInput> inputs = new ArrayList<>();
    inputs.add(input("headcount", cut, null, claim));
    inputs.add(input("share", share, "%", claim));
    Interval stated = null;
    for (Evidence e : members) {
      Interval workforce = Precision.of(e.claim(), Role.WORKFORCE);
      if (workforce != null && stated == null) {
        inputs.add(input("workforce", workforce, null, e.claim()));
        stated = workforce;
      }
    }
    add(
        CheckKind.SHARE_OF_WORKFORCE,
        "headcount = share × workforce",
        inputs,
        "workforce",
        share(cut, share),
        null,
        stated);
  }

  private void add(
      CheckKind kind,
      String formula,
      List<CheckInput> inputs,
      String implies,
      @Nullable Interval implied,
      @Nullable String unit,
      @Nullable Interval stated) {
    Verdict verdict =
        implied == null || stated == null
            ? Verdict.CANNOT_TELL
            : implied.overlaps(stated) ? Verdict.HOLDS : Verdict.FAILS;
    checks.add(
        new Check(
            kind,
            verdict,
            formula,
            List.copyOf(inputs),
            implies,
            implied,
            unit,
            stated,
            List.of(),
            "check." + kind.key() + "." + verdict.key()));
  }

  private static CheckInput input(String name, Interval value, @Nullable String unit, Claim claim) {
    return new CheckInput(name, value, unit, claim.id(), claim.quote());
  }

  /** The whole of which a part is that many percent; null for shares near nothing. */
  private static @Nullable Interval share(Interval part, Interval percent) {
    BigDecimal least = Objects.requireNonNull(percent.low());
    if (least.signum() <= 0) {
      return null;
    }
    BigDecimal most = Objects.requireNonNull(percent.high());
    return new Interval(
        Objects.requireNonNull(part.low()).multiply(HUNDRED).divide(most, MathContext.DECIMAL64),
        Objects.requireNonNull(part.high()).multiply(HUNDRED).divide(least, MathContext.DECIMAL64));
  }

  private static Interval sum(Interval a, Interval b) {
    return new Interval(
        Objects.requireNonNull(a.low()).add(Objects.requireNonNull(b.low())),
        Objects.requireNonNull(a.high()).add(Objects.requireNonNull(b.high())));
  }

  private static Interval difference(Interval a, Interval b) {
    return new Interval(
        Objects.requireNonNull(a.low()).subtract(Objects.requireNonNull(b.high())),
        Objects.requireNonNull(a.high()).subtract(Objects.requireNonNull(b.low())));
  }
}
