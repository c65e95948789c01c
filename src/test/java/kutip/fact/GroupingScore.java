package kutip.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.claim.SlotsJson;
import kutip.company.CanonicalNames;
import kutip.market.ExchangeRates;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scores grouping on a corpus with gold claims and event clusters: {@code mvn test
 * -Dtest=GroupingScore -Dkutip.corpus=DIR}. No unit test: the corpus is not part of the repository.
 */
@EnabledIfSystemProperty(named = "kutip.corpus", matches = ".+")
class GroupingScore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path corpus = Path.of(System.getProperty("kutip.corpus", "."));
  private final Names names = new Names(CanonicalNames.bundled());

  @Test
  void groupingOfGoldClaimsReachesTheTarget() throws IOException {
    List<Evidence> claims = claims();
    Map<Evidence, String> truth = truth(claims);
    Map<Evidence, Integer> found = new HashMap<>();
    Map<UUID, List<Evidence>> blocks = new LinkedHashMap<>();
    claims.forEach(
        e -> blocks.computeIfAbsent(Blocks.of(e.slots()), b -> new ArrayList<>()).add(e));
    Grouping grouping = new Grouping(new SameEvent(names, ExchangeRates.bundled()));
    int next = 0;
    for (List<Evidence> block : blocks.values()) {
      for (List<Evidence> group : grouping.group(block)) {
        for (Evidence member : group) {
          found.put(member, next);
        }
        report(group, truth);
        next++;
      }
    }
    Set<Evidence> clustered = new HashSet<>(claims);
    clustered.removeIf(e -> truth.getOrDefault(e, "").startsWith("single-"));
    System.out.printf("all %d claims: B-cubed F1 %.4f%n", claims.size(), f1(claims, truth, found));
    double score = f1(clustered, truth, found);
    System.out.printf("%d clustered claims: B-cubed F1 %.4f%n", clustered.size(), score);
    assertThat(score).isGreaterThanOrEqualTo(0.95);
  }

  private static void report(List<Evidence> group, Map<Evidence, String> truth) {
    Set<String> clusters = new HashSet<>();
    group.forEach(e -> clusters.add(truth.getOrDefault(e, "?")));
    if (clusters.size() > 1) {
      System.out.println("MIXED " + clusters);
      group.forEach(e ->
          System.out.println(
              "   "
                  + truth.get(e)
                  + " "
                  + e.article().externalId()
                  + " "
                  + e.claim().modality()
                  + " "
                  + e.claim().date()
                  + " "
                  + e.slots()));
    }
  }

  private double f1(
      java.util.Collection<Evidence> over,
      Map<Evidence, String> truth,
      Map<Evidence, Integer> found) {
    double precision = 0;
    double recall = 0;
    Map<String, Set<Integer>> pieces = new LinkedHashMap<>();
    for (Evidence e : over) {
      Set<Evidence> same = new HashSet<>();
      Set<Evidence> together = new HashSet<>();
      for (Evidence other : truth.keySet()) {
        if (Objects.equals(truth.get(other), truth.get(e))) {
          same.add(other);
        }
        if (Objects.equals(found.get(other), found.get(e))) {
          together.add(other);
        }
      }
      Set<Evidence> both = new HashSet<>(same);
      both.retainAll(together);
      precision += both.size() / (double) together.size();
      recall += both.size() / (double) same.size();
      pieces
          .computeIfAbsent(truth.getOrDefault(e, "?"), k -> new HashSet<>())
          .add(found.getOrDefault(e, -1));
    }
    pieces.forEach((cluster, in) -> {
      if (in.size() > 1) {
        System.out.println("SPLIT " + cluster + " into " + in.size());
      }
    });
    double p = precision / over.size();
    double r = recall / over.size();
    return 2 * p * r / (p + r);
  }

  private List<Evidence> claims() throws IOException {
    Map<String, ArticleSummary> articles = new HashMap<>();
    for (JsonNode a : lines("articles.jsonl")) {
      String id = text(a, "id");
      String day = orNull(a, "publishedOn");
      articles.put(
          Objects.requireNonNull(id),
          new ArticleSummary(
              new ArticleId(articles.size() + 1),
              Objects.requireNonNull(id),
              "",
              "",
              day == null ? null : LocalDate.parse(day),
              null,
              null,
              orNull(a, "source"),
              Instant.EPOCH));
    }
    List<Evidence> claims = new ArrayList<>();
    for (JsonNode c : lines("gold.jsonl")) {
      ArticleSummary article = Objects.requireNonNull(articles.get(text(c, "articleId")));
      Claim claim = claim(c, article.id(), claims.size() + 1);
      claims.add(
          new Evidence(
              claim,
              article,
              article.id(),
              names.of(claim.slots()),
              Days.of(claim, article.publishedOn())));
    }
    return claims;
  }

  private static Claim claim(JsonNode c, ArticleId article, long id) {
    ClaimKind kind = Keyed.find(ClaimKind.class, text(c, "kind")).orElseThrow();
    ObjectNode slots = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> entry : c.properties()) {
      boolean constant = Set.of("action", "direction", "category", "per").contains(entry.getKey());
      boolean slot =
          !Set.of(
                  "articleId",
                  "kind",
                  "quote",
                  "start",
                  "end",
                  "field",
                  "modality",
                  "date",
                  "doubt",
                  "doubtSlots",
                  "alsoAccept")
              .contains(entry.getKey());
      if (slot && constant) {
        slots.put(entry.getKey(), entry.getValue().asString().toUpperCase(java.util.Locale.ROOT));
      } else if (slot) {
        slots.set(entry.getKey(), entry.getValue());
      }
    }
    String date = orNull(c, "date");
    return new Claim(
        new ClaimId(id),
        article,
        TextField.TEXT,
        new TextSpan(c.get("start").asInt(), c.get("end").asInt()),
        text(c, "quote"),
        SlotsJson.read(kind, JSON.writeValueAsString(slots)),
        Keyed.find(Modality.class, text(c, "modality")).orElseThrow(),
        date == null ? null : PartialDate.parse(date),
        ClaimStatus.PROPOSED,
        "gold",
        1,
        List.of(),
        "gold",
        0);
  }

  /** The cluster of each claim; a claim of no cluster is one of its own. */
  private Map<Evidence, String> truth(List<Evidence> claims) throws IOException {
    Map<Evidence, String> truth = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      truth.put(claims.get(i), "single-" + i);
    }
    for (JsonNode cluster : lines("clusters.jsonl")) {
      for (JsonNode member : cluster.get("claims")) {
        claims.stream()
            .filter(e -> matches(e, member))
            .forEach(e -> truth.put(e, text(cluster, "id")));
      }
    }
    return truth;
  }

  private static boolean matches(Evidence e, JsonNode member) {
    String slots = e.claim().slots().toString();
    String person = orNull(member, "person");
    String company = orNull(member, "company");
    return e.article().externalId().equals(text(member, "articleId"))
        && e.claim().kind().key().equals(text(member, "kind"))
        && e.claim().span().start() == member.get("start").asInt()
        && e.claim().span().end() == member.get("end").asInt()
        && (person == null || slots.contains("person=" + person + ","))
        && (company == null
            || slots.contains("company=" + company + ",")
            || e.claim().kind() == ClaimKind.TALENT_MOVE);
  }

  private List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(corpus.resolve(file))) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asString();
  }

  private static @Nullable String orNull(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asString();
  }
}
