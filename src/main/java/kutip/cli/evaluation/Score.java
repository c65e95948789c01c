package kutip.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts how predicted claims compare with gold: claims by their key slots, all slots, quotes. */
public final class Score {

  private final Map<String, JsonNode> articles = new HashMap<>();
  private final @Nullable String by;
  private final Agreement agreement = new Agreement(CompanyNames.bundled());

  final Counts claims = new Counts();
  final Counts slots = new Counts();
  final Map<String, Counts> bySlot = new LinkedHashMap<>();
  final Map<String, Counts> groups = new TreeMap<>();
  final List<Difference> differences = new ArrayList<>();
  long withoutClaims;
  long withoutClaimsButPredicted;
  long optionalGold;
  long optionalMet;
  long predictions;
  long exactQuotes;
  long paired;
  long overlapping;

  /** A claim that is missed, spurious or wrong; a prediction of no known kind has no match. */
  record Difference(String articleId, JsonNode claim, Pairing.@Nullable Match match) {}

  private record Place(String articleId, String kind) {}

  private record Sides(List<JsonNode> gold, List<JsonNode> predicted) {}

  private Score(List<JsonNode> articles, @Nullable String by) {
    articles.forEach(article -> this.articles.put(id(article, "id"), article));
    this.by = by;
  }

  /**
   * Scores predictions.
   *
   * @param by {@code language}, {@code kind}, {@code action} or {@code category}: counts apart
   */
  public static Score of(
      List<JsonNode> articles, List<JsonNode> gold, List<JsonNode> predicted, @Nullable String by) {
    Score score = new Score(articles, by);
    predicted.forEach(score::checkQuote);
    score.countEmpty(gold, predicted);
    Map<Place, Sides> places = new LinkedHashMap<>();
    gold.forEach(claim -> sides(places, claim).gold().add(claim));
    predicted.forEach(claim -> sides(places, claim).predicted().add(claim));
    places.forEach(score::compare);
    return score;
  }

  long articleCount() {
    return articles.size();
  }

  private static Sides sides(Map<Place, Sides> places, JsonNode claim) {
    Place place = new Place(id(claim, "articleId"), claim.path("kind").asString(""));
    return places.computeIfAbsent(place, p -> new Sides(new ArrayList<>(), new ArrayList<>()));
  }

  private static String id(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private void countEmpty(List<JsonNode> gold, List<JsonNode> predicted) {
    Set<String> empty = new HashSet<>(articles.keySet());
    gold.forEach(claim -> empty.remove(id(claim, "articleId")));
    withoutClaims = empty.size();
    Set<String> met = new HashSet<>();
    predicted.forEach(claim -> met.add(id(claim, "articleId")));
    empty.retainAll(met);
    withoutClaimsButPredicted = empty.size();
  }

  private void checkQuote(JsonNode claim) {
    predictions++;
    JsonNode article = articles.get(id(claim, "articleId"));
    int start = claim.path("start").asInt(-1);
    int end = claim.path("end").asInt(-1);
    if (article == null || start < 0 || end <= start) {
      return;
    }
    String source = article.path(Pairing.field(claim)).asString("");
    int length = source.codePointCount(0, source.length());
    int from = source.offsetByCodePoints(0, Math.min(start, length));
    int to = source.offsetByCodePoints(0, Math.min(end, length));
    if (source.substring(from, to).equals(claim.path("quote").asString(""))) {
      exactQuotes++;
    }
  }

  private void compare(Place place, Sides sides) {
    var kind = Keyed.find(ClaimKind.class, place.kind());
    if (kind.isEmpty()) {
      for (JsonNode claim : sides.predicted()) {
        claims.predicted++;
        group(claim).predicted++;
        differences.add(new Difference(place.articleId(), claim, null));
      }
      return;
    }
    for (var match : new Pairing(kind.get(), agreement).of(sides.gold(), sides.predicted())) {
      count(kind.get(), place.articleId(), match);
    }
  }

  private void count(ClaimKind kind, String articleId, Pairing.Match match) {
    JsonNode gold = match.gold();
    JsonNode predicted = match.predicted();
    if (gold != null && predicted != null) {
      paired++;
      overlapping += Pairing.overlap(gold, predicted) ? 1 : 0;
    }
    if (match.optional()) {
      optionalGold++;
      optionalMet += predicted != null ? 1 : 0;
      return;
    }
    countSlots(kind, match);
    if (gold != null) {
      claims.gold++;
      group(gold).gold++;
    }
    if (predicted != null) {
      claims.predicted++;
      group(predicted).predicted++;
    }
    if (match.correct() && gold != null) {
      claims.correct++;
      group(gold).correct++;
    } else {
      JsonNode shown = gold != null ? gold : java.util.Objects.requireNonNull(predicted);
      differences.add(new Difference(articleId, shown, match));
    }
  }

  private void countSlots(ClaimKind kind, Pairing.Match match) {
    for (String slot : Slots.all(kind)) {
      Counts one = bySlot.computeIfAbsent(kind.key() + "." + slot, s -> new Counts());
      for (Counts counts : List.of(slots, one)) {
        counts.gold += match.goldSlots().containsKey(slot) ? 1 : 0;
        counts.predicted += match.predictedSlots().containsKey(slot) ? 1 : 0;
        counts.correct += match.agreeing().contains(slot) ? 1 : 0;
      }
    }
  }

  /** The counts of the claim's group; those of no group go nowhere. */
  private Counts group(JsonNode claim) {
    if (by == null) {
      return new Counts();
    }
    JsonNode from = by.equals("language") ? articles.get(id(claim, "articleId")) : claim;
    String value = from == null ? "" : from.path(by).asString("");
    return value.isEmpty() ? new Counts() : groups.computeIfAbsent(value, v -> new Counts());
  }
}
