package kutip.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A score as text. */
public final class ScoreTable {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "articleId",
          "kind",
          "quote",
          "start",
          "end",
          "field",
          "confidence",
          "frame",
          "doubt",
          "doubtSlots",
          "alsoAccept");

  private final StringBuilder out = new StringBuilder();

  private ScoreTable() {}

  /** Counts, precision, recall and F1 of claims, groups and slots. */
  public static String of(Score score, @Nullable String by) {
    ScoreTable table = new ScoreTable();
    table.add(
        "articles %d, of them without claims %d (with predictions all the same: %d)%n",
        score.articleCount(), score.withoutClaims, score.withoutClaimsButPredicted);
    table.add("%-32s%6s%6s%6s   %6s %6s %6s%n", "", "gold", "pred", "right", "P", "R", "F1");
    table.row("claims", score.claims);
    score.groups.forEach((name, counts) -> table.row("  " + by + " " + name, counts));
    table.row("slots", score.slots);
    score.bySlot.forEach((name, counts) -> table.row("  " + name, counts));
    table.add("optional claims met: %d of %d%n", score.optionalMet, score.optionalGold);
    table.add(
        "exact quotes: %s of %d predicted claims; overlap with gold: %s of %d paired claims%n",
        share(score.exactQuotes, score.predictions),
        score.predictions,
        share(score.overlapping, score.paired),
        score.paired);
    return table.out.toString();
  }

  /** Missed, spurious and wrong claims with their quotes. */
  public static String errors(Score score) {
    ScoreTable table = new ScoreTable();
    score.differences.stream()
        .sorted(Comparator.comparing(Score.Difference::articleId))
        .forEach(table::error);
    return table.out.toString();
  }

  private void error(Score.Difference difference) {
    Pairing.Match match = difference.match();
    JsonNode gold = match == null ? null : match.gold();
    JsonNode predicted = match == null ? difference.claim() : match.predicted();
    String what = gold == null ? "SPURIOUS" : predicted == null ? "MISSED" : "WRONG";
    JsonNode claim = difference.claim();
    add("%n%-9s%s %s%n", what, difference.articleId(), claim.path("kind").asString(""));
    if (gold != null) {
      add("  gold:      %s%n", brief(gold));
    }
    if (predicted != null) {
      add("  predicted: %s%n", brief(predicted));
    }
    if (match != null && gold != null && predicted != null) {
      differingKeys(match);
    }
    add("  quote:     %s%n", claim.path("quote").asString(""));
  }

  private void differingKeys(Pairing.Match match) {
    Set<String> slots = new TreeSet<>(match.goldSlots().keySet());
    slots.addAll(match.predictedSlots().keySet());
    slots.removeAll(match.agreeing());
    for (String slot : slots) {
      add(
          "  differs:   %s: %s / %s%n",
          slot, shown(match.goldSlots(), slot), shown(match.predictedSlots(), slot));
    }
  }

  private static String shown(Map<String, JsonNode> slots, String slot) {
    JsonNode value = slots.get(slot);
    return value == null ? "nothing" : value.asString("");
  }

  private static String brief(JsonNode claim) {
    return claim.properties().stream()
        .filter(e -> !NOT_SHOWN.contains(e.getKey()) && !e.getValue().isNull())
        .map(e -> e.getKey() + "=" + e.getValue().asString(""))
        .collect(Collectors.joining(", "));
  }

  private void row(String label, Counts c) {
    add(
        "%-32s%6d%6d%6d   %s %s %s%n",
        label, c.gold, c.predicted, c.correct, show(c.precision()), show(c.recall()), show(c.f1()));
  }

  private void add(String format, Object... values) {
    out.append(format.formatted(values));
  }

  private static String show(OptionalDouble value) {
    return value.isEmpty() ? "     -" : "%6s".formatted(rounded(value.getAsDouble()));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : rounded((double) part / whole);
  }

  /** Rounds the exact binary value, as other tools print it. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
