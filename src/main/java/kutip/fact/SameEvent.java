package kutip.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Whether two claims of one block can be about one event, and how well they match. */
final class SameEvent {

  /** They cannot. */
  static final double NO = -1;

  private static final int PERSON_WINDOW = 150;
  private static final int GROUP_WINDOW = 30;
  private static final int MARKET_WINDOW = 3;
  private static final int DEAL_WINDOW = 365;
  private static final int BUDGET_WINDOW = 180;

  private final Names names;
  private final ExchangeRates rates;

  SameEvent(Names names, ExchangeRates rates) {
    this.names = names;
    this.rates = rates;
  }

  /** {@link #NO}, or from 0 upwards the better they match. */
  double score(Evidence a, Evidence b) {
    // Most claims of a busy company are years apart: days are compared before figures.
    if (a.days().gap(b.days()) > window(a.slots())) {
      return NO;
    }
    if (a.slots() instanceof TalentMove x && b.slots() instanceof TalentMove y) {
      return x.person() != null ? person(a, x, b, y) : group(a, x, b, y);
    }
    if (a.slots() instanceof MarketCapChange x && b.slots() instanceof MarketCapChange y) {
      return market(a, x, b, y);
    }
    if (a.slots() instanceof AiSpending x && b.slots() instanceof AiSpending y) {
      return spending(a, x, b, y);
    }
    return NO;
  }

  private static int window(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> t.person() != null ? PERSON_WINDOW : GROUP_WINDOW;
      case MarketCapChange m -> MARKET_WINDOW;
      case AiSpending s -> DEAL_WINDOW;
    };
  }

  private double person(Evidence a, TalentMove x, Evidence b, TalentMove y) {
    if ((x.action() == TalentAction.PROMOTE) != (y.action() == TalentAction.PROMOTE)
        || a.days().gap(b.days()) > PERSON_WINDOW) {
      return NO;
    }
    double from = end(x.fromCompany(), y.fromCompany());
    double to = end(x.toCompany(), y.toCompany());
    boolean circular =
        complement(x, y)
            && names.related(
                either(x.fromCompany(), y.fromCompany()), either(x.toCompany(), y.toCompany()));
    if (from == NO
        || to == NO
        || circular
        || (x.action() == TalentAction.PROMOTE && otherRole(x, y))) {
      return NO;
    }
    return from + to + nearness(a, b, PERSON_WINDOW);
  }

  /** One tells where somebody left, the other where somebody went. */
  private static boolean complement(TalentMove x, TalentMove y) {
    boolean oneFrom = (x.fromCompany() == null) != (y.fromCompany() == null);
    boolean oneTo = (x.toCompany() == null) != (y.toCompany() == null);
    return oneFrom && oneTo && (x.fromCompany() == null) == (y.toCompany() == null);
  }

  private static String either(@Nullable String a, @Nullable String b) {
    return a != null ? a : Objects.requireNonNullElse(b, "");
  }

  private double end(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return 0.3;
    }
    return a.equals(b) ? 1 : names.related(a, b) ? 0.5 : NO;
  }

  private static boolean otherRole(TalentMove x, TalentMove y) {
    return x.toRole() != null
        && y.toRole() != null
        && Wording.similarity(x.toRole(), y.toRole()) < 0.3
        && !x.toRole().equalsIgnoreCase(y.toRole());
  }

  private double group(Evidence a, TalentMove x, Evidence b, TalentMove y) {
    long gap = a.days().gap(b.days());
    double ratio = ratio(number(x.headcount()), number(y.headcount()));
    boolean bothDated = a.days().dated() && b.days().dated();
    double most = sameArticle(a, b) ? 1 : bothDated ? 1.3 : 1.05;
    if (gap > GROUP_WINDOW || ratio > most || end(x.toCompany(), y.toCompany()) == NO) {
      return NO;
    }
    return 2 - ratio + nearness(a, b, GROUP_WINDOW);
  }

  private double market(Evidence a, MarketCapChange x, Evidence b, MarketCapChange y) {
    if (a.days().gap(b.days()) > MARKET_WINDOW) {
      return NO;
    }
    double percent = ratio(x.percent(), y.percent());
    double amount = ratio(usd(x.amount(), x.currency(), a), usd(y.amount(), y.currency(), b));
    double level =
        ratio(usd(x.marketCapAfter(), x.currency(), a), usd(y.marketCapAfter(), y.currency(), b));
    boolean shared =
        (x.percent() != null && y.percent() != null)
            || (x.amount() != null && y.amount() != null)
            || (x.marketCapAfter() != null && y.marketCapAfter() != null);
    boolean exact = a.days().exact() && b.days().exact();
    double most = sameArticle(a, b) ? 1.02 : exact ? 1.6 : 1.16;
    if (percent > most || amount > most || level > 1.1 || (!shared && !exact)) {
      return NO;
    }
    return 4 - percent - amount + nearness(a, b, MARKET_WINDOW);
  }

  private double spending(Evidence a, AiSpending x, Evidence b, AiSpending y) {
    double party = party(x, y);
    double figure = figure(a, x, b, y);
    boolean equal = figure <= 1.001;
    if (party == NO || figure > (sameArticle(a, b) ? 1.001 : tolerance(x, y))) {
      return NO;
    }
    if (!categories(x.category(), y.category(), equal && (party > 0 || samePeriod(x, y)))) {
      return NO;
    }
    if (x.period() != null && y.period() != null && !Periods.overlap(x.period(), y.period())) {
      return NO;
    }
    boolean deal = x.counterparty() != null && y.counterparty() != null;
    boolean unnamed = (x.counterparty() == null) != (y.counterparty() == null);
    int window = deal ? DEAL_WINDOW : unnamed ? GROUP_WINDOW : BUDGET_WINDOW;
    if (a.days().gap(b.days()) > window || (unnamed && !equal)) {
      return NO;
    }
    return party + 2 - figure + nearness(a, b, window);
  }

  /** Budgets are restated in small steps; the price of one deal is told this way and that. */
  private static double tolerance(AiSpending x, AiSpending y) {
    boolean deal = x.counterparty() != null && y.counterparty() != null;
    boolean oneCurrency = Objects.equals(x.currency(), y.currency());
    return deal ? 1.06 : oneCurrency ? 1.021 : samePeriod(x, y) ? 1.021 : 1;
  }

  private static double party(AiSpending x, AiSpending y) {
    if (x.counterparty() != null && y.counterparty() != null) {
      return x.counterparty().equals(y.counterparty()) ? 1 : NO;
    }
    boolean pay = x.category() == SpendingCategory.COMPENSATION;
    return pay && !Objects.equals(x.counterparty(), y.counterparty()) ? NO : 0;
  }

  private static boolean samePeriod(AiSpending x, AiSpending y) {
    return x.period() != null && x.period().equals(y.period());
  }

  /** Texts call one deal an investment, a purchase or a licence; pay is never a deal. */
  private static boolean categories(
      SpendingCategory x, SpendingCategory y, boolean otherwiseEqual) {
    boolean pay = x == SpendingCategory.COMPENSATION || y == SpendingCategory.COMPENSATION;
    return x == y || (otherwiseEqual && !pay);
  }

  /** The greatest ratio of figures that both give; without a shared bound, of what they give. */
  private double figure(Evidence a, AiSpending x, Evidence b, AiSpending y) {
    BigDecimal xl = usd(x.amountLow(), x.currency(), a);
    BigDecimal xh = usd(x.amountHigh(), x.currency(), a);
    BigDecimal yl = usd(y.amountLow(), y.currency(), b);
    BigDecimal yh = usd(y.amountHigh(), y.currency(), b);
    boolean shared = (xl != null && yl != null) || (xh != null && yh != null);
    return shared
        ? Math.max(ratio(xl, yl), ratio(xh, yh))
        : ratio(xl != null ? xl : xh, yl != null ? yl : yh);
  }

  private @Nullable BigDecimal usd(
      @Nullable BigDecimal amount, @Nullable String currency, Evidence e) {
    return Measure.usd(amount, currency, e, rates);
  }

  private static boolean sameArticle(Evidence a, Evidence b) {
    return a.article().id().equals(b.article().id())
        && a.claim().modality() == b.claim().modality();
  }

  private static @Nullable BigDecimal number(@Nullable Integer count) {
    return count == null ? null : BigDecimal.valueOf(count);
  }

  /** Of the greater to the smaller; 1 when one is missing. */
  private static double ratio(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null || a.compareTo(b) == 0) {
      return 1;
    }
    BigDecimal less = a.min(b);
    return less.signum() == 0
        ? Double.MAX_VALUE
        : a.max(b).divide(less, MathContext.DECIMAL32).doubleValue();
  }

  private static double nearness(Evidence a, Evidence b, int window) {
    double dated = a.days().dated() && b.days().dated() ? 0.5 : 0;
    return dated + 0.5 * (1 - a.days().gap(b.days()) / (double) (window + 1));
  }
}
