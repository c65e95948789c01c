package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;

/** What made facts say: six in ten about people, two about market value, two about money. */
final class MadeFacts {

  private static final String[] GIVEN = {
    "Anna", "Peter", "Laura", "Kevin", "Nina", "Budi", "Siti", "Marco", "Elena", "Rahul", "Grace",
    "Tomas", "Ingrid", "Oscar", "Dewi", "Victor", "Mona", "Karl", "Ines", "Tariq"
  };
  private static final String[] FAMILY = {
    "Keller", "Novak", "Brandt", "Patel", "Santoso", "Rossi", "Lindqvist", "Okafor", "Fischer",
    "Moreau", "Tanaka", "Hartono", "Silva", "Kowalski", "Brennan", "Aydin", "Wijaya", "Larsen"
  };
  private static final SpendingCategory[] CATEGORIES = SpendingCategory.values();

  private final Random random;
  private final List<String> companies =
      NameRegistry.bundled().entries().stream()
          .filter(e -> e.type() == NameEntry.Type.COMPANY)
          .map(NameEntry::name)
          .sorted()
          .limit(800)
          .toList();

  MadeFacts(Random random) {
    this.random = random;
  }

  /** A fact before it has claims. */
  record Fact(
      ClaimSlots slots,
      LocalDate day,
      Modality modality,
      ReviewState review,
      boolean disputed,
      boolean failed) {}

  Fact next(int number, LocalDate day) {
    int dice = random.nextInt(100);
    Modality modality =
        dice < 70
            ? Modality.ACTUAL
            : dice < 85 ? Modality.ANNOUNCED : dice < 97 ? Modality.REPORTED : Modality.DENIED;
    int reviewed = random.nextInt(100);
    ReviewState review =
        reviewed < 20
            ? ReviewState.ACCEPTED
            : reviewed < 23 ? ReviewState.REJECTED : ReviewState.UNREVIEWED;
    return new Fact(
        slots(number, day),
        day,
        modality,
        review,
        random.nextInt(100) < 4,
        random.nextInt(100) < 1);
  }

  private ClaimSlots slots(int number, LocalDate day) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> person(number);
      case 5 -> group();
      case 6, 7 -> market();
      default -> spending(day);
    };
  }

  /** About three facts a person, years apart. */
  private TalentMove person(int number) {
    int id = number % 100_000 / 3 + random.nextInt(2);
    String person =
        GIVEN[id % GIVEN.length]
            + " "
            + (char) ('A' + id / 20 % 26)
            + (char) ('a' + id / 520 % 26)
            + ". "
            + FAMILY[id / 7 % FAMILY.length];
    return switch (random.nextInt(4)) {
      case 0 ->
          new TalentMove(TalentAction.LEAVE, person, 1, company(), null, "vice president", null);
      case 1 ->
          new TalentMove(TalentAction.JOIN, person, 1, null, company(), null, "chief scientist");
      case 2 -> promoted(person, company());
      default ->
          new TalentMove(TalentAction.MOVE, person, 1, company(), company(), null, "director");
    };
  }

  private static TalentMove promoted(String person, String company) {
    return new TalentMove(
        TalentAction.PROMOTE, person, 1, company, company, null, "chief operating officer");
  }

  private TalentMove group() {
    int heads = 10 * (1 + random.nextInt(400));
    return random.nextInt(3) == 0
        ? new TalentMove(TalentAction.HIRE, null, heads, null, company(), null, null)
        : new TalentMove(TalentAction.LAYOFF, null, heads, company(), null, null, null);
  }

  private MarketCapChange market() {
    BigDecimal percent = BigDecimal.valueOf(5 + random.nextInt(200), 1);
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(300)).movePointRight(9);
    return new MarketCapChange(
        company(),
        random.nextBoolean() ? Direction.UP : Direction.DOWN,
        percent,
        random.nextBoolean() ? amount : null,
        null,
        "USD");
  }

  private AiSpending spending(LocalDate day) {
    SpendingCategory category = CATEGORIES[random.nextInt(CATEGORIES.length)];
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(3000), 1).movePointRight(9);
    boolean deal =
        category == SpendingCategory.INVESTMENT
            || category == SpendingCategory.ACQUISITION
            || category == SpendingCategory.COMPUTE;
    return new AiSpending(
        company(),
        category,
        amount,
        amount,
        "USD",
        null,
        deal ? company() : null,
        category == SpendingCategory.INVESTMENT ? BigDecimal.valueOf(10) : null,
        deal ? null : Integer.toString(day.getYear()));
  }

  /** The first one in a fifteenth of all facts. */
  String company() {
    if (random.nextInt(20) == 0) {
      return companies.getFirst();
    }
    double share = random.nextDouble();
    return companies.get(1 + (int) ((companies.size() - 1) * share * share));
  }
}
