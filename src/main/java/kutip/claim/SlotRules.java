package kutip.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** What slots that a person writes must keep to, beyond what their types say. */
public final class SlotRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SlotRules() {}

  /** The last part of the key of the sentence that says what is wrong: {@code bounds}. */
  public static Optional<String> problem(ClaimSlots slots) {
    if (!Gate.storable(slots)) {
      return Optional.of("unreadable");
    }
    return Optional.ofNullable(
        switch (slots) {
          case TalentMove t -> talent(t);
          case MarketCapChange m -> market(m);
          case AiSpending s -> spending(s);
        });
  }

  private static @Nullable String talent(TalentMove t) {
    String from = t.fromCompany();
    String to = t.toCompany();
    boolean ends =
        switch (t.action()) {
          case LEAVE -> from != null || t.person() != null;
          case JOIN -> to != null || t.person() != null;
          case MOVE -> from != null && to != null;
          case PROMOTE -> from != null || to != null;
          case LAYOFF -> from != null;
          case HIRE -> to != null;
        };
    return ends ? null : "companies";
  }

  private static @Nullable String market(MarketCapChange m) {
    if (!any(m.percent(), m.amount(), m.marketCapAfter())) {
      return "no_figure";
    }
    if (any(m.amount(), m.marketCapAfter()) && !currency(m.currency())) {
      return "currency";
    }
    boolean nothingLeft =
        m.direction() == kutip.shared.Direction.DOWN
            && m.percent() != null
            && m.percent().compareTo(HUNDRED) > 0;
    return nothingLeft ? "percent" : null;
  }

  private static @Nullable String spending(AiSpending s) {
    if (!any(s.amountLow(), s.amountHigh())) {
      return "no_figure";
    }
    if (s.amountLow() != null
        && s.amountHigh() != null
        && s.amountLow().compareTo(s.amountHigh()) > 0) {
      return "bounds";
    }
    if (!currency(s.currency())) {
      return "currency";
    }
    if (s.stakePercent() != null && s.stakePercent().compareTo(HUNDRED) > 0) {
      return "percent";
    }
    return s.period() == null || period(s.period()) ? null : "period";
  }

  private static boolean any(@Nullable BigDecimal... figures) {
    return Arrays.stream(figures).anyMatch(Objects::nonNull);
  }

  private static boolean currency(@Nullable String code) {
    return code != null
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(c -> c.getCurrencyCode().equals(code));
  }

  private static boolean period(String text) {
    try {
      int slash = text.indexOf('/');
      PartialDate first = PartialDate.parse(slash < 0 ? text : text.substring(0, slash));
      PartialDate last = PartialDate.parse(text.substring(slash + 1));
      return !first.first().isAfter(last.last()) && first.month() == 0 && last.month() == 0;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
