package kutip.extraction.resolve;

import kutip.shared.AiSpending;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.TalentMove;

/** How sure the engine is of a claim, from how completely its slots were filled. */
final class Confidence {

  private static final double BASE = 0.6;
  private static final double STEP = 0.1;
  private static final double MOST = 0.95;

  private Confidence() {}

  static double of(Draft draft) {
    int filled =
        switch (draft.slots()) {
          case TalentMove m -> count(m.fromCompany(), m.toCompany(), m.fromRole(), m.toRole());
          case MarketCapChange m ->
              count(m.percent(), m.amount(), m.marketCapAfter(), draft.date());
          case AiSpending s -> count(s.counterparty(), s.stakePercent(), s.period(), draft.date());
        };
    double firm = draft.modality() == Modality.REPORTED ? 0 : STEP;
    return Math.min(MOST, BASE + firm + STEP * filled);
  }

  private static int count(@org.jspecify.annotations.Nullable Object... values) {
    int filled = 0;
    for (Object value : values) {
      filled += value == null ? 0 : 1;
    }
    return filled;
  }
}
