package kutip.claim;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The names that slots hold. */
public final class SlotNames {

  private SlotNames() {}

  public static Set<String> companies(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> present(t.fromCompany(), t.toCompany());
      case MarketCapChange m -> present(m.company());
      case AiSpending s ->
          paysPerson(s) ? present(s.company()) : present(s.company(), s.counterparty());
    };
  }

  public static Set<String> people(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> present(t.person());
      case MarketCapChange m -> Set.of();
      case AiSpending s -> paysPerson(s) ? present(s.counterparty()) : Set.of();
    };
  }

  /** Whether the counterparty is a person: pay packages go to people. */
  public static boolean paysPerson(AiSpending s) {
    return s.category() == SpendingCategory.COMPENSATION;
  }

  private static Set<String> present(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
