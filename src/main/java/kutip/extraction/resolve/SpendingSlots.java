package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.PercentQuantity;
import kutip.shared.AiSpending;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;

/** Makes an AI-spending claim of a match. */
final class SpendingSlots {

  private static final int NEAR = 4;

  private static final int INVESTED = 8;

  /** How far before a sum its receiver stands, where receivers come first. */
  private static final int RECEIVER = 4;

  private static final BigDecimal CONTRACT = BigDecimal.valueOf(3_000_000_000L);

  private static final BigDecimal LARGEST = BigDecimal.valueOf(2_000_000_000_000L);

  private static final BigDecimal SMALLEST = BigDecimal.valueOf(50_000);

  /** So far at most stands the sum from the contract that names no other party. */
  private static final int CONTRACT_REACH = 9;

  /** So near behind a sum stands what it is paid for. */
  private static final int SEVERANCE = 4;

  private final FrameClasses classes;
  private final Subject about;
  private final RangeEnds ends;
  private final DateChooser dates;

  SpendingSlots(FrameClasses classes, Subject about, DateChooser dates) {
    this.classes = classes;
    this.about = about;
    this.dates = dates;
    this.ends = new RangeEnds(classes);
  }

  /** The slots, or null when what was found is no spending on AI. */
  @Nullable AiSpending of(Match match) {
    Entity company = match.company(Slot.COMPANY);
    Element amount = match.element(Slot.AMOUNT);
    if (company == null
        || amount == null
        || !(amount.quantity() instanceof MoneyQuantity stated)
        || unknownPayer(match)
        || worth(match)
        || severance(match)
        || tooSmall(stated)
        || tooLarge(stated)) {
      return null;
    }
    MoneyQuantity money = ends.of(match, stated);
    SpendingCategory category = category(match);
    if (category == null) {
      return null;
    }
    Entity counterparty = match.company(Slot.COUNTERPARTY);
    if (counterparty != null && counterparty.name().equals(company.name())) {
      counterparty = null;
    }
    boolean contract =
        category == SpendingCategory.COMPUTE && match.frame().constant().equals("auto");
    if (counterparty != null
        && contract
        && (Sellers.sells(company, counterparty)
            || (supplies(match) && !Sellers.sells(counterparty, company)))) {
      Entity supplier = company;
      company = counterparty;
      counterparty = supplier;
    }
    boolean alone = counterparty == null && match.frame().id().endsWith(".deal-plain");
    boolean far = Math.abs(match.position(Slot.AMOUNT) - match.trigger()) > CONTRACT_REACH;
    if (alone && (far || supplies(match) || Sellers.sells(company))) {
      return null;
    }
    BigDecimal share = category == SpendingCategory.INVESTMENT ? share(match) : null;
    return new AiSpending(
        company.name(),
        category,
        money.low(),
        money.high(),
        money.currency(),
        per(match, category),
        paid(match, category) instanceof Entity person ? person.name() : Names.of(counterparty),
        share,
        dates.periodOf(match));
  }

  /** A name in capitals that may as well be a place or a product pays nothing. */
  private static boolean unknownPayer(Match match) {
    Element named = match.element(Slot.COMPANY);
    return named != null && named.type() == Element.Type.NAME;
  }

  /** "the $4 trillion market capitalization club": what somebody is worth is not spent. */
  private boolean worth(Match match) {
    List<Element> elements = match.sentence().elements();
    int after = match.position(Slot.AMOUNT) + 1;
    return after < elements.size() && elements.get(after).speaksOf(classes.value());
  }

  /** "paying $1.2 billion to lay off 5% of its workforce": not spent on AI. */
  private boolean severance(Match match) {
    List<Element> elements = match.sentence().elements();
    int at = match.position(Slot.AMOUNT);
    for (int i = at + 1; i < elements.size() && i - at <= SEVERANCE; i++) {
      if (elements.get(i).is(classes.layoffs())) {
        return true;
      }
    }
    return false;
  }

  /** Prices of subscriptions and shares, not spending. */
  private static boolean tooSmall(MoneyQuantity money) {
    BigDecimal value = money.high() != null ? money.high() : money.low();
    return value == null || value.compareTo(SMALLEST) < 0;
  }

  /** What a whole industry may spend, not one company. */
  private static boolean tooLarge(MoneyQuantity money) {
    BigDecimal value = money.low() != null ? money.low() : money.high();
    return value != null && money.currency().equals("USD") && value.compareTo(LARGEST) > 0;
  }

  /** The share bought: what the frame found, or the percentage right before a word for shares. */
  private @Nullable BigDecimal share(Match match) {
    Element stake = match.element(Slot.STAKE);
    List<Element> elements = match.sentence().elements();
    boolean bought = match.frame().places().containsKey(Slot.STAKE) && match.has(Slot.COUNTERPARTY);
    for (int i = match.trigger() + 1; stake == null && bought && i + 1 < elements.size(); i++) {
      Element next = elements.get(i + 1);
      boolean shares = next.is(classes.stake()) || next.stock();
      stake = elements.get(i).type() == Element.Type.PERCENT && shares ? elements.get(i) : null;
    }
    return stake != null && stake.quantity() instanceof PercentQuantity p ? p.low() : null;
  }

  /** The person whom a pay package is for, where the sentence names one. */
  private static @Nullable Entity paid(Match match, SpendingCategory category) {
    Element person = match.element(Slot.PERSON);
    return person == null || category != SpendingCategory.COMPENSATION ? null : person.entity();
  }

  /** Whether the subject of a contract is paid rather than paying. */
  private boolean supplies(Match match) {
    return match.sentence().elements().stream().anyMatch(e -> e.is(classes.supply()));
  }

  private @Nullable SpendingCategory category(Match match) {
    String constant = match.frame().constant();
    Element bought = match.element(Slot.COUNTERPARTY);
    if (constant.equals("acquisition") && bought != null && bought.stock()) {
      return SpendingCategory.INVESTMENT;
    }
    if (constant.equals("acquisition") && computers(match)) {
      return SpendingCategory.COMPUTE;
    }
    if (match.frame().id().endsWith(".arrow")) {
      Entity payer = match.company(Slot.COMPANY);
      Entity paid = match.company(Slot.COUNTERPARTY);
      boolean sells = payer != null && paid != null && Sellers.sells(paid, payer);
      return sells ? SpendingCategory.COMPUTE : SpendingCategory.INVESTMENT;
    }
    if (!constant.equals("auto")) {
      return SpendingCategory.valueOf(constant.toUpperCase(Locale.ROOT));
    }
    if (match.frame().id().endsWith(".capex")
        && match.sentence().elements().get(match.trigger()).is(classes.cueCapex())) {
      return SpendingCategory.CAPEX;
    }
    Entity company = match.company(Slot.COMPANY);
    if (bought != null
        && company != null
        && Sellers.service(match.sentence().text(bought), company)) {
      return SpendingCategory.COMPUTE;
    }
    int at = match.position(Slot.AMOUNT);
    int best = Integer.MAX_VALUE;
    SpendingCategory found = null;
    List<Element> elements = match.sentence().elements();
    for (int i = 0; i < elements.size(); i++) {
      boolean verb = i == match.trigger() && elements.get(i).is(classes.pays());
      SpendingCategory cue = verb ? null : cue(elements.get(i));
      int distance = i < at ? 2 * (at - i) : i - at;
      if (cue != null && distance < best) {
        best = distance;
        found = cue;
      }
    }
    if (elements.stream().anyMatch(e -> e.is(classes.cueLicence()))) {
      return SpendingCategory.OTHER;
    }
    Entity other = match.company(Slot.COUNTERPARTY);
    if (elements.get(match.trigger()).is(classes.deal())
        && company != null
        && other != null
        && Sellers.sold(company, other) == SpendingCategory.COMPUTE) {
      return SpendingCategory.COMPUTE;
    }
    boolean invests = elements.get(match.trigger()).is(classes.invests());
    if ((found != SpendingCategory.COMPENSATION || invests) && investsIn(match, best)) {
      return SpendingCategory.INVESTMENT;
    }
    boolean spends = elements.get(match.trigger()).is(classes.spends());
    if (spends && found != SpendingCategory.COMPUTE && stakeBehind(match)) {
      return SpendingCategory.INVESTMENT;
    }
    if (found == SpendingCategory.COMPUTE
        && spends
        && !match.has(Slot.COUNTERPARTY)
        && !rents(match)) {
      return SpendingCategory.CAPEX;
    }
    boolean contract =
        elements.get(match.trigger()).is(classes.deal())
            || elements.get(match.trigger()).is(classes.pays());
    if (found == null && contract) {
      found = Sellers.sold(company, other);
      // A laboratory's contract of such a size with a cloud is about its computers.
      boolean cloud = company != null && other != null && Sellers.sells(other, company);
      found = found == null && cloud && billions(match) ? SpendingCategory.COMPUTE : found;
    }
    if (found == null && match.has(Slot.COUNTERPARTY)) {
      Element trigger = elements.get(match.trigger());
      boolean licensed = about.licence() && !invests;
      return licensed || trigger.is(classes.pays()) || trigger.is(classes.deal())
          ? SpendingCategory.OTHER
          : SpendingCategory.INVESTMENT;
    }
    if (found == null && elements.stream().anyMatch(e -> e.is(classes.cueAi()))) {
      return SpendingCategory.OTHER;
    }
    boolean pays = elements.get(match.trigger()).is(classes.pays());
    return found == null && about.capex() && !pays ? SpendingCategory.CAPEX : found;
  }

  /** "purchase $30 billion worth of Microsoft Azure compute": not the company is bought. */
  private boolean computers(Match match) {
    int behind = match.position(Slot.COUNTERPARTY) + 1;
    return behind > match.position(Slot.AMOUNT)
        && behind < match.sentence().elements().size()
        && match.sentence().elements().get(behind).is(classes.cueCompute());
  }

  /** "committed $30 billion to purchase compute", "to rent servers". */
  private boolean rents(Match match) {
    List<Element> elements = match.sentence().elements();
    int at = match.position(Slot.AMOUNT);
    for (int i = at + 1; i + 1 < elements.size() && i - at <= 3; i++) {
      if (elements.get(i).is(classes.buys()) && elements.get(i + 1).is(classes.cueCompute())) {
        return true;
      }
    }
    return false;
  }

  /** "invested $3 billion for a 14% stake". */
  private boolean stakeBehind(Match match) {
    List<Element> elements = match.sentence().elements();
    int at = match.position(Slot.AMOUNT);
    for (int i = at + 1; i + 1 < elements.size() && i - at <= 3; i++) {
      if (elements.get(i).type() == Element.Type.PERCENT
          && elements.get(i + 1).is(classes.stake())) {
        return true;
      }
    }
    return false;
  }

  private static boolean billions(Match match) {
    Element amount = match.element(Slot.AMOUNT);
    return amount != null
        && amount.quantity() instanceof MoneyQuantity money
        && money.currency().equals("USD")
        && money.low() != null
        && money.low().compareTo(CONTRACT) >= 0;
  }

  /** "invest $1 billion in X", with X nearer than anything that the money could buy. */
  private boolean investsIn(Match match, int cue) {
    if (match.sentence().elements().get(match.trigger()).is(classes.pays())) {
      return false;
    }
    int company = match.position(Slot.COUNTERPARTY);
    int amount = match.position(Slot.AMOUNT);
    List<Element> elements = match.sentence().elements();
    if (!classes.subjectMark().isEmpty() && company >= 0 && company < amount) {
      // "オープンAIに最大1000億ドルを投資": who receives it stands before the sum.
      return elements.get(match.trigger()).is(classes.invests())
          && amount - company <= RECEIVER
          && elements.subList(company, amount).stream().allMatch(e -> cue(e) == null);
    }
    boolean invests = elements.get(match.trigger()).is(classes.invests());
    if (invests && company >= 0 && company < amount && amount - company <= RECEIVER) {
      // "投资OpenAI 1000亿美元", "向OpenAI投资1000亿美元"
      return elements.subList(company, amount).stream().allMatch(e -> cue(e) == null);
    }
    int mark = company - 1;
    while (mark > amount && !elements.get(mark).is(classes.investMark())) {
      mark--;
    }
    return company > amount && mark > amount && company - amount < Math.min(cue, INVESTED);
  }

  private @Nullable SpendingCategory cue(Element e) {
    if (e.is(classes.cueCapex())) {
      return SpendingCategory.CAPEX;
    }
    if (e.is(classes.cueCompute())) {
      return SpendingCategory.COMPUTE;
    }
    if (e.is(classes.cuePay())) {
      return SpendingCategory.COMPENSATION;
    }
    return e.is(classes.cueResearch()) ? SpendingCategory.RESEARCH : null;
  }

  private @Nullable Per per(Match match, SpendingCategory category) {
    int at = match.position(Slot.AMOUNT);
    if (near(match, at, classes.perYear())) {
      return Per.YEAR;
    }
    boolean individual =
        match.frame().constant().equals("compensation")
            && (match.frame().id().contains("pay-noun") || match.has(Slot.PERSON));
    boolean paid = category == SpendingCategory.COMPENSATION;
    return individual || (paid && near(match, at, classes.perPerson())) ? Per.PERSON : null;
  }

  private static boolean near(Match match, int at, ClassSet wanted) {
    List<Element> elements = match.sentence().elements();
    for (int i = Math.max(0, at - 2); i < Math.min(elements.size(), at + NEAR); i++) {
      if (elements.get(i).is(wanted)) {
        return true;
      }
    }
    return false;
  }
}
