package kutip.claim;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Objects;
import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The slots of every kind as columns; claims and facts map theirs here and nowhere else. */
@MappedSuperclass
public abstract class SlotColumns {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ClaimKind kind = ClaimKind.TALENT_MOVE;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private @Nullable TalentAction action;

  @Column(length = 400)
  private @Nullable String person;

  private @Nullable Integer headcount;

  @Column(length = 400)
  private @Nullable String fromCompany;

  @Column(length = 400)
  private @Nullable String toCompany;

  @Column(length = 1000)
  private @Nullable String fromRole;

  @Column(length = 1000)
  private @Nullable String toRole;

  @Column(length = 400)
  private @Nullable String company;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private @Nullable Direction direction;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal percent;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal amount;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal marketCapAfter;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private @Nullable SpendingCategory category;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal amountLow;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal amountHigh;

  @Column(length = 3)
  private @Nullable String currency;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private @Nullable Per per;

  @Column(length = 400)
  private @Nullable String counterparty;

  @Column(precision = 30, scale = 8)
  private @Nullable BigDecimal stakePercent;

  @Column(length = 12)
  private @Nullable String period;

  protected SlotColumns() {}

  /** Sets every column; those of other kinds become null. */
  protected final void setSlots(ClaimSlots slots) {
    clear();
    kind = slots.kind();
    switch (slots) {
      case TalentMove t -> set(t);
      case MarketCapChange m -> set(m);
      case AiSpending s -> set(s);
    }
  }

  private void clear() {
    headcount = null;
    action = null;
    direction = null;
    category = null;
    per = null;
    person = fromCompany = toCompany = fromRole = toRole = null;
    company = currency = counterparty = period = null;
    percent = amount = marketCapAfter = amountLow = amountHigh = stakePercent = null;
  }

  private void set(TalentMove t) {
    action = t.action();
    person = t.person();
    headcount = t.headcount();
    fromCompany = t.fromCompany();
    toCompany = t.toCompany();
    fromRole = t.fromRole();
    toRole = t.toRole();
  }

  private void set(MarketCapChange m) {
    company = m.company();
    direction = m.direction();
    percent = m.percent();
    amount = m.amount();
    marketCapAfter = m.marketCapAfter();
    currency = m.currency();
  }

  private void set(AiSpending s) {
    company = s.company();
    category = s.category();
    amountLow = s.amountLow();
    amountHigh = s.amountHigh();
    currency = s.currency();
    per = s.per();
    counterparty = s.counterparty();
    stakePercent = s.stakePercent();
    period = s.period();
  }

  public final ClaimSlots toSlots() {
    return switch (kind) {
      case TALENT_MOVE ->
          new TalentMove(
              Objects.requireNonNull(action),
              person,
              headcount,
              fromCompany,
              toCompany,
              fromRole,
              toRole);
      case MARKET_CAP_CHANGE ->
          new MarketCapChange(
              Objects.requireNonNull(company),
              Objects.requireNonNull(direction),
              plain(percent),
              plain(amount),
              plain(marketCapAfter),
              currency);
      case AI_SPENDING ->
          new AiSpending(
              Objects.requireNonNull(company),
              Objects.requireNonNull(category),
              plain(amountLow),
              plain(amountHigh),
              currency,
              per,
              counterparty,
              plain(stakePercent),
              period);
    };
  }

  /** Without the zeros that a column's scale adds, and never in powers of ten. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : SlotText.plain(value);
  }
}
