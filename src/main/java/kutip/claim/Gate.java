package kutip.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import kutip.article.Article;
import kutip.extraction.ExtractedClaim;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/** Lets only claims pass whose quote stands in the article and whose slots can be stored. */
final class Gate {

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_ROLE = 1000;
  private static final BigDecimal GREATEST = new BigDecimal("1e20");

  private Gate() {}

  static boolean passes(Article article, ExtractedClaim claim) {
    String field = claim.field() == TextField.TITLE ? article.title() : article.text();
    return field != null
        && claim.span().length() > 0
        && claim.span().fits(field)
        && claim.span().in(field).equals(claim.quote())
        && storable(claim.slots())
        && claim.confidence() >= 0
        && claim.confidence() <= 1;
  }

  static boolean storable(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t ->
          names(t.person(), t.fromCompany(), t.toCompany())
              && shorter(LONGEST_ROLE, t.fromRole(), t.toRole())
              && (t.headcount() == null || t.headcount() > 0);
      case MarketCapChange m ->
          names(m.company())
              && shorter(3, m.currency())
              && figures(m.percent(), m.amount(), m.marketCapAfter());
      case AiSpending s ->
          names(s.company(), s.counterparty())
              && shorter(3, s.currency())
              && shorter(12, s.period())
              && figures(s.amountLow(), s.amountHigh(), s.stakePercent());
    };
  }

  private static boolean names(@Nullable String... names) {
    return shorter(LONGEST_NAME, names)
        && present(names).map(String.class::cast).noneMatch(String::isBlank);
  }

  private static boolean shorter(int most, @Nullable String... texts) {
    return present(texts).map(String.class::cast).allMatch(text -> text.length() <= most);
  }

  private static boolean figures(@Nullable BigDecimal... figures) {
    return present(figures)
        .map(BigDecimal.class::cast)
        .allMatch(figure -> figure.signum() >= 0 && figure.compareTo(GREATEST) < 0);
  }

  private static Stream<Object> present(@Nullable Object[] values) {
    return Arrays.stream(values).filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
