package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.quantity.NumberQuantity;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Makes a talent move of a match. */
final class TalentSlots {

  /** A count whose comma can only part thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("^\\D*(\\d{1,3}),(\\d{3})(?!\\d)");

  /** So many at most leave one by one. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /** Where people work by what the sentence has told so far: "who joined X, is leaving again". */
  private final Map<String, Entity> workplaces = new HashMap<>();

  /** Where people of the article have gone. */
  private final Map<String, Entity> destinations = new HashMap<>();

  private int sentence = -1;
  private final FrameClasses classes;

  TalentSlots(FrameClasses classes) {
    this.classes = classes;
  }

  /** The slots, or null when what was found does not make a move. */
  @Nullable TalentMove of(Match match, @Nullable Entity exodus) {
    if (match.sentence().number() != sentence) {
      sentence = match.sentence().number();
      workplaces.clear();
    }
    TalentMove move = match.has(Slot.PERSON) ? person(match, exodus) : group(match);
    if (move != null && move.person() != null && move.toCompany() != null) {
      workplaces.put(move.person(), new Entity(move.toCompany(), false, null));
      if (move.action() == TalentAction.MOVE) {
        destinations.put(move.person(), new Entity(move.toCompany(), false, null));
      }
    }
    return move;
  }

  private @Nullable TalentMove group(Match match) {
    Element group = match.element(Slot.GROUP);
    if (group == null || !(group.quantity() instanceof NumberQuantity number)) {
      return null;
    }
    var count = number.low() != null ? number.low() : number.high();
    if (count == null
        || count.signum() <= 0
        || count.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
      return null;
    }
    Entity from = match.company(Slot.FROM);
    Entity to = match.company(Slot.TO);
    Entity employer = group.employer();
    from = employer != null && !Names.same(employer, to) ? employer : from;
    TalentAction action =
        switch (match.frame().constant()) {
          case "layoff" -> officers(group, count) ? TalentAction.LEAVE : TalentAction.LAYOFF;
          case "leave" -> to != null && from != null ? TalentAction.MOVE : TalentAction.LEAVE;
          case "join" ->
              match.frame().id().contains("hire")
                  ? TalentAction.HIRE
                  : from != null && to != null ? TalentAction.MOVE : TalentAction.JOIN;
          default -> TalentAction.HIRE;
        };
    if ((from == null && to == null) || Names.same(from, to)) {
      return null;
    }
    if (action == TalentAction.LAYOFF) {
      to = null;
    }
    return new TalentMove(
        action, null, people(match, group, count), Names.of(from), Names.of(to), null, null);
  }

  /** "parted ways with two co-founders": no cut of jobs. */
  private boolean officers(Element group, BigDecimal count) {
    return group.is(classes.officers()) && count.compareTo(FEW) <= 0;
  }

  /**
   * @param exodus the company that several others left in the sentences before
   */
  private @Nullable TalentMove person(Match match, @Nullable Entity exodus) {
    Element person = match.element(Slot.PERSON);
    if (person == null || person.entity() == null) {
      return null;
    }
    Entity from = match.element(Slot.FROM) == null ? null : match.company(Slot.FROM);
    Entity to = match.element(Slot.TO) == null ? null : match.company(Slot.TO);
    Entity employer = person.employer();
    boolean elsewhere = employer != null && !Names.same(employer, to);
    int at = match.position(Slot.PERSON);
    Entity told = workplaces.get(person.entity().name());
    TalentAction action = null;
    switch (match.frame().constant()) {
      case "leave" -> {
        Entity about =
            exodus != null && !Names.same(exodus, to) ? exodus : match.company(Slot.FROM);
        Element origin = match.element(Slot.FROM);
        if (origin != null && origin.resolved() && elsewhere && !person.former()) {
          // "X, a co-founder of A, will leave the company": whose X is, not of whom the text told
          from = employer;
        }
        Element goal = match.element(Slot.TO);
        boolean back = goal != null && goal.resolved() && Names.same(to, employer);
        if (back && !person.former()) {
          // "is stepping down and will be an adviser to the company"
          from = from == null ? employer : from;
          to = null;
        }
        boolean past = person.former() && exodus != null && !Names.same(exodus, employer);
        from = from != null ? from : elsewhere && !past ? employer : told != null ? told : about;
      }
      case "join", "hire" -> {
        boolean among = match.position(Slot.FROM) >= 0 && match.position(Slot.FROM) < at;
        from = among && at > match.trigger() && person.former() && elsewhere ? employer : from;
        if (to == null && employer != null && !person.former() && from == null) {
          from = employer;
        }
        from = from == null && elsewhere ? employer : from;
        boolean past = afterWho(match);
        from = from == null && !past && !Names.same(told, to) ? told : from;
        Entity scene = to == null || person.former() ? null : scene(match);
        from = from == null && !Names.same(scene, to) ? scene : from;
        boolean sure = from != null || match.has(Slot.TO_ROLE) || dated(match);
        to = to == null && sure ? match.company(Slot.TO) : to;
        Entity before = match.element(Slot.FROM) == null ? match.company(Slot.FROM) : null;
        boolean described = person.former() || person.role() != null || headed(match);
        from = from == null && described && !Names.same(before, to) ? before : from;
        boolean goes = at < match.trigger() && !match.has(Slot.TO_ROLE);
        boolean another = goes && from == null && employer == null;
        from = another && exodus != null && !Names.same(exodus, to) ? exodus : from;
      }
      case "appoint" -> {
        to = to == null ? destinations.get(person.entity().name()) : to;
        boolean inside = to == null && employer != null && !person.former();
        to = inside ? employer : to == null ? match.company(Slot.TO) : to;
        boolean stays = !person.former() && Names.same(employer, to);
        boolean staff = match.element(Slot.TO_ROLE) instanceof Element e && e.is(classes.staff());
        boolean insider = (employer == null && !staff) || stays;
        from = from == null && !insider ? employer : from;
        action = insider && from == null ? TalentAction.PROMOTE : null;
      }
      case "promote" -> {
        to = to != null ? to : employer != null ? employer : match.company(Slot.TO);
        from = to;
        action = TalentAction.PROMOTE;
      }
      default -> {}
    }
    return assemble(match, person, from, to, action);
  }

  /** "X, who joined Y in 2022": long before what the sentence tells. */
  private boolean afterWho(Match match) {
    return match.trigger() > 0
        && match.sentence().elements().get(match.trigger() - 1).is(classes.who());
  }

  /** "At OpenAI, X was poached by Meta": where the sentence plays. */
  private @Nullable Entity scene(Match match) {
    var elements = match.sentence().elements();
    boolean opens =
        match.position(Slot.PERSON) > 2
            && match.trigger() > 2
            && elements.get(0).is(classes.preposition())
            && elements.get(1).type() == Element.Type.COMPANY
            && match.sentence().tokens().is(elements.get(2).from(), ',');
    return opens ? elements.get(1).entity() : null;
  }

  /** "Meta: X has gone to OpenAI": whose news it is stands before the colon. */
  private static boolean headed(Match match) {
    var elements = match.sentence().elements();
    return match.trigger() > 1
        && elements.get(0).type() == Element.Type.COMPANY
        && match.sentence().tokens().is(elements.get(1).from(), ':');
  }

  private static boolean dated(Match match) {
    return match.sentence().elements().stream().anyMatch(e -> e.type() == Element.Type.DATE);
  }

  private @Nullable TalentMove assemble(
      Match match,
      Element person,
      @Nullable Entity from,
      @Nullable Entity to,
      @Nullable TalentAction known) {
    boolean leaves = match.frame().constant().equals("leave");
    if (known == null && Names.same(from, to)) {
      from = leaves ? from : null;
      to = leaves ? null : to;
    }
    boolean named =
        match.has(Slot.FROM)
            || match.has(Slot.TO)
            || (leaves && person.employer() != null && !person.former())
            || (leaves && person.role() != null)
            || (leaves && from != null && workplaces.containsValue(from));
    if (person.resolved() && !named) {
      return null;
    }
    if (!leaves && to == null) {
      return null;
    }
    TalentAction action =
        known != null
            ? known
            : from != null && to != null
                ? TalentAction.MOVE
                : to != null && !(leaves && from != null) ? TalentAction.JOIN : TalentAction.LEAVE;
    if (action == TalentAction.LEAVE && from == null && person.role() == null && !leaves) {
      return null;
    }
    if (action == TalentAction.PROMOTE) {
      from = to;
    }
    String fromRole = role(match, Slot.FROM_ROLE);
    boolean past = action == TalentAction.LEAVE || action == TalentAction.MOVE;
    if (fromRole == null && past) {
      fromRole = person.role();
    }
    Entity entity = person.entity();
    return entity == null
        ? null
        : new TalentMove(
            action,
            entity.name(),
            1,
            Names.of(from),
            Names.of(to),
            fromRole,
            role(match, Slot.TO_ROLE));
  }

  private static @Nullable String role(Match match, Slot slot) {
    Element role = match.element(slot);
    return role == null ? null : match.sentence().text(role);
  }

  /** "14,000 nhân viên": nobody counts thousandths of people, the comma parts groups. */
  private static int people(Match match, Element group, BigDecimal count) {
    Matcher said = THOUSANDS.matcher(match.sentence().text(group));
    boolean parted = said.find() && said.group(1).equals("" + count.intValue());
    return parted ? Integer.parseInt(said.group(1) + said.group(2)) : count.intValue();
  }
}
