package kutip.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Writes articles about few people, companies and figures, so that their claims meet often. */
public final class ClaimGenerator {

  private static final List<String> PEOPLE = List.of("Ann Example", "Bo Sample", "Cy Specimen");
  private static final List<String> COMPANIES =
      List.of("Meta", "OpenAI", "Google", "Google DeepMind");
  private static final List<String> PERIODS = List.of("2025", "2025-Q4", "2026", "2025/2028");

  private final Random random;
  private int sentence;

  public ClaimGenerator(Random random) {
    this.random = random;
  }

  /** An article of one to four claims out of some months. */
  public ArticleBuilder addTo(ArticleBuilder article) {
    article
        .on("2025-%02d-%02d".formatted(6 + random.nextInt(4), 1 + random.nextInt(28)))
        .from("Source " + random.nextInt(6));
    int claims = 1 + random.nextInt(4);
    for (int i = 0; i < claims; i++) {
      sentence++;
      article.saying(
          "Sentence " + sentence + ".", slots(), one(List.of(Modality.values())), date());
    }
    return article;
  }

  private @Nullable String date() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> "2025-%02d".formatted(6 + random.nextInt(4));
      default -> "2025-%02d-%02d".formatted(6 + random.nextInt(4), 1 + random.nextInt(28));
    };
  }

  private ClaimSlots slots() {
    return switch (random.nextInt(4)) {
      case 0 -> person();
      case 1 -> group();
      case 2 -> market();
      default -> spending();
    };
  }

  private TalentMove person() {
    return switch (random.nextInt(3)) {
      case 0 -> SlotSamples.leave(one(PEOPLE), one(COMPANIES));
      case 1 -> SlotSamples.join(one(PEOPLE), one(COMPANIES));
      default -> SlotSamples.move(one(PEOPLE), one(COMPANIES), one(COMPANIES));
    };
  }

  private TalentMove group() {
    TalentAction action = random.nextBoolean() ? TalentAction.LAYOFF : TalentAction.LEAVE;
    return new TalentMove(
        action, null, 500 + 100 * random.nextInt(3), one(COMPANIES), null, null, null);
  }

  private MarketCapChange market() {
    return new MarketCapChange(
        one(COMPANIES),
        one(List.of(Direction.values())),
        orNot(new BigDecimal(one(List.of("12", "12.6", "13")))),
        SlotSamples.billions(one(List.of("230", "240", "250"))),
        null,
        "USD");
  }

  private AiSpending spending() {
    BigDecimal amount = SlotSamples.billions(one(List.of("14.3", "14.8", "15", "60", "72")));
    String counterparty = orNot(one(List.of("Scale AI", "CoreWeave")));
    return new AiSpending(
        one(COMPANIES),
        one(List.of(SpendingCategory.CAPEX, SpendingCategory.INVESTMENT, SpendingCategory.OTHER)),
        random.nextInt(4) == 0 ? null : amount,
        amount,
        random.nextInt(5) == 0 ? "EUR" : "USD",
        null,
        counterparty,
        counterparty == null ? null : orNot(new BigDecimal("49")),
        orNot(one(PERIODS)));
  }

  private <T> @Nullable T orNot(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
