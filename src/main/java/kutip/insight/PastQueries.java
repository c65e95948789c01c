package kutip.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.KnownBy;
import kutip.fact.PastFacts;
import kutip.fact.ReviewState;
import kutip.review.DecisionHistory;
import kutip.shared.FactId;
import kutip.shared.Modality;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads companies, people and facts as they were known on an earlier day. */
@Service
@Transactional(readOnly = true)
public class PastQueries {

  private final PastFacts facts;
  private final DecisionHistory decisions;

  PastQueries(PastFacts facts, DecisionHistory decisions) {
    this.facts = facts;
    this.decisions = decisions;
  }

  /** By the company's canonical name. */
  public PastCompany company(String name, KnownBy known) {
    PastFacts.Past past = facts.of(name, known, decisions::before);
    List<FactLine> lines = lines(past);
    return new PastCompany(
        known,
        lines,
        count(lines, f -> f.review() == ReviewState.UNREVIEWED),
        count(lines, Fact::disputed),
        count(lines, f -> came(f, name)),
        count(lines, f -> left(f, name)),
        past.spentUsd(),
        past.whole());
  }

  /** The moves of a person, newest first, by the canonical name. */
  public PastLines person(String name, KnownBy known) {
    PastFacts.Past past = facts.ofPerson(name, known, decisions::before);
    return new PastLines(known, lines(past), past.whole());
  }

  /** One fact; nothing when none of its claims was known. */
  public Optional<FactDetail> fact(FactId id, KnownBy known) {
    return facts.ofFact(id, known, decisions::before);
  }

  private static List<FactLine> lines(PastFacts.Past past) {
    List<FactLine> lines = new ArrayList<>();
    for (FactDetail detail : past.facts()) {
      FactClaim best = BestEvidence.of(detail);
      if (best != null) {
        lines.add(new FactLine(detail.fact(), best, detail.fact().usd()));
      }
    }
    return lines;
  }

  private static long count(List<FactLine> lines, Predicate<Fact> which) {
    return lines.stream().map(FactLine::fact).filter(which).count();
  }

  private static boolean came(Fact fact, String company) {
    return person(fact) instanceof TalentMove move
        && company.equals(move.toCompany())
        && (move.action() == TalentAction.JOIN || move.action() == TalentAction.MOVE);
  }

  private static boolean left(Fact fact, String company) {
    return person(fact) instanceof TalentMove move
        && company.equals(move.fromCompany())
        && (move.action() == TalentAction.LEAVE || move.action() == TalentAction.MOVE);
  }

  /** The move of one person that charts count. */
  private static @org.jspecify.annotations.Nullable TalentMove person(Fact fact) {
    boolean firm = fact.modality() == Modality.ACTUAL || fact.modality() == Modality.ANNOUNCED;
    return firm && fact.slots() instanceof TalentMove move && move.person() != null ? move : null;
  }
}
