package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kutip.claim.ClaimStatus;
import kutip.claim.SlotNames;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Gives a fact's row what its claims say together. */
final class FactShape {

  private FactShape() {}

  static void fill(
      FactEntity fact, List<Evidence> members, List<Settlement> settlements, ExchangeRates rates) {
    Consensus consensus = new Consensus(members);
    ClaimSlots slots = SettledSlots.of(consensus.slots(), settlements, members);
    fact.say(slots);
    fact.modality = consensus.modality();
    PartialDate date = consensus.date();
    fact.dateText = date == null ? null : date.toString();
    fact.firstDay = date == null ? null : date.first();
    fact.lastDay = date == null ? null : date.last();
    fact.onDay = consensus.onDay();
    Interval range = consensus.range();
    fact.rangeLow = range == null ? null : range.low();
    fact.rangeHigh = range == null ? null : range.high();
    fact.usd = usd(slots, fact.onDay, rates);
    fact.review = consensus.review();
    fact.claimCount = (int) members.stream().filter(e -> e.claim().status().counts()).count();
    fact.sourceCount = consensus.sources();
    fact.denied = consensus.denied();
    fact.firstPublished = consensus.firstPublished();
    fact.lastPublished = consensus.lastPublished();
    fact.disputed = Conflicts.of(members, settlements).stream().anyMatch(Conflict::disputes);
    fact.failedChecks =
        (int) Checks.of(members).stream().filter(c -> c.verdict() == Verdict.FAILS).count();
    DoubleCount.describe(fact, members);
  }

  private static @Nullable BigDecimal usd(
      ClaimSlots slots, @Nullable LocalDate day, ExchangeRates rates) {
    BigDecimal amount =
        switch (slots) {
          case TalentMove t -> null;
          case MarketCapChange m -> m.amount();
          case AiSpending s -> new Interval(s.amountLow(), s.amountHigh()).middle();
        };
    String currency =
        switch (slots) {
          case TalentMove t -> null;
          case MarketCapChange m -> m.currency();
          case AiSpending s -> s.currency();
        };
    if (amount == null || currency == null) {
      return null;
    }
    int year = Objects.requireNonNullElse(day, LocalDate.EPOCH).getYear();
    return rates.toUsd(amount, currency, day == null ? 9999 : year).orElse(null);
  }

  /** Where a waiting claim stands in the queue: least first, by the worth of a decision. */
  static @Nullable Integer queuePlace(FactEntity fact, Evidence member) {
    if (member.claim().status() != ClaimStatus.PROPOSED) {
      return null;
    }
    int worth = fact.disputed ? 4000 : 0;
    worth += fact.failedChecks > 0 ? 3000 : 0;
    worth += fact.review == ReviewState.UNREVIEWED ? 1500 : 0;
    worth += Math.min(fact.sourceCount, 10) * 100;
    worth += (int) Math.round((1 - member.claim().confidence()) * 400);
    return 10_000 - worth;
  }

  static Set<FactRows.Part> parts(long fact, FactEntity entity) {
    Map<String, FactRows.Part> parts = new LinkedHashMap<>();
    switch (entity.toSlots()) {
      case TalentMove t -> {
        add(parts, fact, entity, t.fromCompany(), "from");
        add(parts, fact, entity, t.toCompany(), "to");
      }
      case MarketCapChange m -> add(parts, fact, entity, m.company(), "listed");
      case AiSpending s -> {
        add(parts, fact, entity, s.company(), "payer");
        String paid = SlotNames.paysPerson(s) ? null : s.counterparty();
        add(parts, fact, entity, paid, "counterparty");
      }
    }
    return Set.copyOf(parts.values());
  }

  private static void add(
      Map<String, FactRows.Part> parts,
      long fact,
      FactEntity entity,
      @Nullable String company,
      String part) {
    if (company != null) {
      boolean leads = parts.values().stream().noneMatch(p -> p.company().equals(company));
      String kind = entity.toSlots().kind().name();
      parts.put(part, new FactRows.Part(fact, company, part, kind, entity.onDay, leads));
    }
  }
}
