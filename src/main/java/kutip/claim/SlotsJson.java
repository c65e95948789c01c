package kutip.claim;

import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import tools.jackson.databind.json.JsonMapper;

/** Slots as one JSON object, for histories. */
public final class SlotsJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SlotsJson() {}

  public static String write(ClaimSlots slots) {
    return JSON.writeValueAsString(slots);
  }

  public static ClaimSlots read(ClaimKind kind, String json) {
    return switch (kind) {
      case TALENT_MOVE -> JSON.readValue(json, TalentMove.class);
      case MARKET_CAP_CHANGE -> JSON.readValue(json, MarketCapChange.class);
      case AI_SPENDING -> JSON.readValue(json, AiSpending.class);
    };
  }
}
