package kutip.extraction.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import kutip.extraction.text.CodePoints;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Collects the matches of one article and makes its claims of them. */
public final class ClaimAssembly {

  /** For so many sentences people who leave do so from the company that the last one left. */
  private static final int NEAR = 3;

  /** So many departures make an article one about people who leave a company. */
  private static final int SEVERAL = 2;

  private final SpendingSlots spending;
  private final TalentSlots talent;
  private final ModalityReader modality;
  private final FrameClasses classes;
  private final RollCall roll;
  private final Subject about;
  private final DateChooser dates;
  private final List<Draft> body = new ArrayList<>();
  private final List<Draft> headline = new ArrayList<>();
  private final Map<String, Integer> departures = new HashMap<>();
  private @Nullable Entity left;
  private int leftAt;

  public ClaimAssembly(FrameClasses classes, LanguagePack pack, Subject about) {
    this.classes = classes;
    this.about = about;
    this.roll = new RollCall(classes);
    this.talent = new TalentSlots(classes);
    this.dates = new DateChooser(classes);
    this.spending = new SpendingSlots(classes, about, dates);
    this.modality =
        new ModalityReader(classes, pack.settings().verbFinal(), pack.settings().verbBracket());
  }

  /** Takes a match in; says whether it makes a claim. */
  public boolean add(TextField field, Match match, CodePoints points) {
    ClaimSlots slots = slots(match);
    if (slots == null) {
      return false;
    }
    PartialDate date = dates.dateOf(match);
    if (slots instanceof TalentMove move
        && move.fromCompany() != null
        && match.frame().constant().equals("leave")
        && about.recent(date)) {
      left = new Entity(move.fromCompany(), false, null);
      leftAt = match.sentence().number();
      departures.merge(move.fromCompany(), 1, Integer::sum);
    }
    Modality how = modality.of(match);
    if (slots.kind() == ClaimKind.MARKET_CAP_CHANGE && how == Modality.DENIED) {
      return false;
    }
    if (slots.kind() != ClaimKind.AI_SPENDING && about.history(date)) {
      return false;
    }
    Draft draft =
        new Draft(
            field,
            match.sentence().number(),
            match.sentence().startChar(),
            match.sentence().endChar(),
            slots,
            how,
            date,
            match.frame().id(),
            new ContextReader(points, classes).of(match));
    (field == TextField.TITLE ? headline : body).add(draft);
    return true;
  }

  /** Takes in that a sentence has been matched: it may name who a group told before is. */
  public void close(TextField field, Sentence sentence) {
    List<Draft> drafts = field == TextField.TITLE ? headline : body;
    roll.call(field, sentence, drafts);
  }

  /** The company that somebody left a few sentences before, if anybody did. */
  public @Nullable Entity left(int sentence) {
    return sentence - leftAt <= NEAR ? left : null;
  }

  /**
   * The company that most people of the article leave, when some left it a few sentences before.
   */
  private @Nullable Entity exodus(int sentence) {
    boolean other = left != null && departures.getOrDefault(left.name(), 0) < SEVERAL;
    if (sentence - leftAt > NEAR || (sentence - leftAt <= 1 && other)) {
      // somebody left another company right before
      return null;
    }
    return departures.entrySet().stream()
        .filter(e -> e.getValue() >= SEVERAL)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Entity(e.getKey(), false, null))
        .orElse(null);
  }

  private @Nullable ClaimSlots slots(Match match) {
    ClaimKind kind = match.frame().kind();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case TALENT_MOVE -> talent.of(match, exodus(match.sentence().number()));
      case MARKET_CAP_CHANGE -> MarketSlots.of(match);
      case AI_SPENDING -> about.ai() ? spending.of(match) : null;
    };
  }

  /** The article's claims in the order of their spans, those of the headline alone first. */
  public List<ExtractedClaim> claims(
      CodePoints titlePoints, @Nullable String title, CodePoints textPoints, String text) {
    List<Draft> all = new ArrayList<>(body);
    all.addAll(headline);
    List<ExtractedClaim> claims = new ArrayList<>();
    for (Draft draft : roll.merge(Deduplication.of(all))) {
      boolean inTitle = draft.field() == TextField.TITLE;
      String source = inTitle && title != null ? title : text;
      TextSpan span = (inTitle ? titlePoints : textPoints).span(draft.start(), draft.end());
      claims.add(
          new ExtractedClaim(
              draft.field(),
              span,
              source.substring(draft.start(), draft.end()),
              draft.slots(),
              draft.modality(),
              draft.date(),
              draft.frame(),
              Confidence.of(draft),
              draft.context()));
    }
    claims.sort(
        java.util.Comparator.comparing(ExtractedClaim::field).thenComparing(ExtractedClaim::span));
    return List.copyOf(claims);
  }
}
