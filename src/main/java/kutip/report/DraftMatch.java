package kutip.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kutip.extraction.ContextPart;
import kutip.extraction.ExtractedClaim;
import kutip.fact.Fact;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.PartialDate;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/**
 * Compares one claim of a draft with one fact. Figures are as exact as they are printed: "4 %" is
 * borne out by 4.3.
 */
final class DraftMatch {

  private static final BigDecimal LITTLE = new BigDecimal("0.005");

  /** Beyond this a figure without a date is taken to be of another event. */
  private static final double SAME_EVENT = 1.6;

  private final ExtractedClaim claim;
  private final ClaimSlots slots;
  private final Fact fact;

  /** What the fact says, or one of the claims that it rests on. */
  private final ClaimSlots said;

  private final List<DraftFinding.Difference> differences = new ArrayList<>();
  private int equal;
  private double farthest = 1;

  private DraftMatch(ExtractedClaim claim, ClaimSlots slots, Fact fact, ClaimSlots said) {
    this.claim = claim;
    this.slots = slots;
    this.fact = fact;
    this.said = said;
  }

  /**
   * What differs; null when they are about different events.
   *
   * @param slots the claim's, with canonical names
   * @param said what the fact says, or one of the claims that it rests on
   */
  static @Nullable DraftMatch of(
      ExtractedClaim claim, ClaimSlots slots, Fact fact, ClaimSlots said) {
    DraftMatch match = new DraftMatch(claim, slots, fact, said);
    return match.sameEvent() ? match : null;
  }

  List<DraftFinding.Difference> differences() {
    return differences;
  }

  /** How much they have in common: more slots equal, then figures nearer. */
  double nearness() {
    return equal - differences.size() * 10 - Math.min(9, farthest - 1);
  }

  private boolean sameEvent() {
    if (slots instanceof TalentMove a && said instanceof TalentMove b) {
      return a.person() != null ? person(a, b) : group(a, b);
    }
    if (slots instanceof MarketCapChange a && said instanceof MarketCapChange b) {
      return market(a, b);
    }
    return slots instanceof AiSpending a && said instanceof AiSpending b && spending(a, b);
  }

  private boolean person(TalentMove a, TalentMove b) {
    boolean role = (a.action() == TalentAction.PROMOTE) == (b.action() == TalentAction.PROMOTE);
    if (!Objects.equals(a.person(), b.person()) || !role || !near(150)) {
      return false;
    }
    name("fromCompany", a.fromCompany(), b.fromCompany());
    name("toCompany", a.toCompany(), b.toCompany());
    return equal > 0 || !differences.isEmpty();
  }

  private boolean group(TalentMove a, TalentMove b) {
    boolean same =
        b.person() == null
            && a.action() == b.action()
            && Objects.equals(a.fromCompany(), b.fromCompany())
            && Objects.equals(a.toCompany(), b.toCompany());
    if (!same || !near(30)) {
      return false;
    }
    figure(
        "headcount",
        ContextPart.Role.HEADCOUNT,
        a.headcount() == null ? null : BigDecimal.valueOf(a.headcount()),
        b.headcount() == null ? null : BigDecimal.valueOf(b.headcount()));
    return bound();
  }

  private boolean market(MarketCapChange a, MarketCapChange b) {
    if (!a.company().equals(b.company()) || !near(3)) {
      return false;
    }
    if (a.direction() != b.direction()) {
      if (!dated()) {
        return false;
      }
      differences.add(
          new DraftFinding.Difference("direction", a.direction().key(), b.direction().key()));
    }
    figure("percent", ContextPart.Role.PERCENT, a.percent(), b.percent());
    if (Objects.equals(a.currency(), b.currency())) {
      figure("amount", ContextPart.Role.AMOUNT, a.amount(), b.amount());
      figure(
          "marketCapAfter",
          ContextPart.Role.MARKET_CAP_AFTER,
          a.marketCapAfter(),
          b.marketCapAfter());
    }
    return bound();
  }

  private boolean spending(AiSpending a, AiSpending b) {
    boolean same =
        a.company().equals(b.company())
            && a.category() == b.category()
            && a.per() == b.per()
            && agree(a.counterparty(), b.counterparty())
            && agree(a.period(), b.period());
    if (!same || !near(365)) {
      return false;
    }
    if (a.currency() != null && b.currency() != null && !a.currency().equals(b.currency())) {
      return false;
    }
    figure("amountLow", ContextPart.Role.AMOUNT_LOW, a.amountLow(), b.amountLow());
    figure("amountHigh", ContextPart.Role.AMOUNT_HIGH, a.amountHigh(), b.amountHigh());
    figure("stakePercent", ContextPart.Role.STAKE, a.stakePercent(), b.stakePercent());
    boolean named =
        (a.counterparty() != null && a.counterparty().equals(b.counterparty()))
            || (a.period() != null && a.period().equals(b.period()));
    return named ? equal > 0 || !differences.isEmpty() : bound();
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  /** Something was compared, and what differs is near enough to be of one event. */
  private boolean bound() {
    return (equal > 0 || !differences.isEmpty()) && (dated() || farthest <= SAME_EVENT);
  }

  private boolean dated() {
    PartialDate date = claim.date();
    return date != null && date.day() > 0 && fact.onDay() != null;
  }

  /** Whether the days are not further apart than that; open where one is not known. */
  private boolean near(int days) {
    PartialDate date = claim.date();
    LocalDate on = fact.onDay();
    if (date == null || on == null) {
      return true;
    }
    return !on.isBefore(date.first().minus(days, ChronoUnit.DAYS))
        && !on.isAfter(date.last().plus(days, ChronoUnit.DAYS));
  }

  private void name(String slot, @Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return;
    }
    if (a.equals(b)) {
      equal++;
    } else {
      differences.add(new DraftFinding.Difference(slot, a, b));
    }
  }

  private void figure(
      String slot, ContextPart.Role role, @Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return;
    }
    if (a.subtract(b).abs().compareTo(halfWidth(role, a)) <= 0) {
      equal++;
      return;
    }
    differences.add(new DraftFinding.Difference(slot, plain(a), plain(b)));
    if (a.signum() > 0 && b.signum() > 0) {
      double ratio = a.max(b).divide(a.min(b), MathContext.DECIMAL32).doubleValue();
      farthest = Math.max(farthest, ratio);
    }
  }

  /** Half of the printed precision, or half a percent of the figure where none is known. */
  private BigDecimal halfWidth(ContextPart.Role role, BigDecimal value) {
    return claim.context().stream()
        .filter(part -> part.role() == role)
        .map(ContextPart::halfWidth)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElse(value.multiply(LITTLE));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
