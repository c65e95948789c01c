package kutip.cli.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pairs the claims of one kind in one article so that most slots agree. */
final class Pairing {

  private final ClaimKind kind;
  private final Agreement agreement;

  Pairing(ClaimKind kind, Agreement agreement) {
    this.kind = kind;
    this.agreement = agreement;
  }

  /** A gold claim, a predicted one, or both, with the slots compared. */
  record Match(
      @Nullable JsonNode gold,
      @Nullable JsonNode predicted,
      Map<String, JsonNode> goldSlots,
      Map<String, JsonNode> predictedSlots,
      Set<String> agreeing,
      boolean correct) {

    /** Optional claims: missing one costs nothing. */
    boolean optional() {
      return gold != null && doubtful(gold);
    }
  }

  /** Every claim of either side in one match, paired ones first. */
  List<Match> of(List<JsonNode> gold, List<JsonNode> predicted) {
    Match[][] table = new Match[gold.size()][predicted.size()];
    double[][] weights = new double[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        table[i][j] = compare(gold.get(i), predicted.get(j));
        weights[i][j] = weight(table[i][j], gold.get(i), predicted.get(j));
      }
    }
    List<Match> matches = new ArrayList<>();
    Set<Integer> goldLeft = upTo(gold.size());
    Set<Integer> predictedLeft = upTo(predicted.size());
    for (Assignment.Pair pair : Assignment.of(weights)) {
      matches.add(table[pair.row()][pair.column()]);
      goldLeft.remove(pair.row());
      predictedLeft.remove(pair.column());
    }
    for (int i : goldLeft) {
      JsonNode g = gold.get(i);
      matches.add(
          new Match(g, null, agreement.compared(kind, g, g).gold(), Map.of(), Set.of(), false));
    }
    for (int j : predictedLeft) {
      JsonNode p = predicted.get(j);
      matches.add(new Match(null, p, Map.of(), Slots.filled(kind, p), Set.of(), false));
    }
    return matches;
  }

  private static Set<Integer> upTo(int size) {
    Set<Integer> all = new java.util.TreeSet<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    return all;
  }

  private Match compare(JsonNode gold, JsonNode predicted) {
    Agreement.Pair pair = agreement.compared(kind, gold, predicted);
    Set<String> same = agreement.agreeing(kind, pair);
    List<String> keys = Slots.keys(kind, pair.gold().keySet(), pair.predicted().keySet());
    return new Match(gold, predicted, pair.gold(), pair.predicted(), same, same.containsAll(keys));
  }

  /** Whole numbers count agreeing slots; the fractions only break ties. */
  private double weight(Match match, JsonNode gold, JsonNode predicted) {
    if (!fits(match, gold)) {
      return 0;
    }
    return match.agreeing().size()
        + 0.1 * (match.correct() ? 1 : 0)
        + 0.01 * (overlap(gold, predicted) ? 1 : 0)
        + 0.001 * (doubtful(gold) ? 0 : 1);
  }

  private boolean fits(Match match, JsonNode gold) {
    Set<String> same = match.agreeing();
    if (!doubtful(gold)) {
      return !Collections.disjoint(same, Slots.anchors(kind));
    }
    List<String> keys =
        Slots.keys(kind, match.goldSlots().keySet(), match.predictedSlots().keySet());
    Set<String> sameKeys = new HashSet<>(keys);
    sameKeys.retainAll(same);
    Set<String> figures = Slots.figures(kind);
    return 2 * sameKeys.size() >= keys.size()
        && (!Collections.disjoint(same, figures)
            || Collections.disjoint(figures, match.goldSlots().keySet()));
  }

  static boolean doubtful(JsonNode gold) {
    return gold.path("doubt").asBoolean(false);
  }

  /** Whether the two spans share a character. */
  static boolean overlap(JsonNode gold, JsonNode predicted) {
    if (!field(gold).equals(field(predicted)) || !spanned(gold) || !spanned(predicted)) {
      return false;
    }
    return Math.max(gold.path("start").asInt(), predicted.path("start").asInt())
        < Math.min(gold.path("end").asInt(), predicted.path("end").asInt());
  }

  private static boolean spanned(JsonNode claim) {
    return claim.path("start").isInt() && claim.path("end").isInt();
  }

  static String field(JsonNode claim) {
    String field = claim.path("field").asString("");
    return field.isEmpty() ? "text" : field;
  }
}
