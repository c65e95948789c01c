package kutip.fact;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;

/** The block of a claim: only claims of one block can be about one event. */
final class Blocks {

  private Blocks() {}

  static UUID of(ClaimSlots canonical) {
    return UUID.nameUUIDFromBytes(text(canonical).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t ->
          t.person() != null
              ? "person|" + t.person()
              : switch (t.action()) {
                case JOIN, HIRE -> "in|" + t.toCompany();
                case MOVE, PROMOTE -> "move|" + t.fromCompany() + "|" + t.toCompany();
                case LEAVE, LAYOFF -> "out|" + t.fromCompany();
              };
      case MarketCapChange m -> "value|" + m.company() + "|" + m.direction();
      case AiSpending s -> "money|" + s.company();
    };
  }
}
