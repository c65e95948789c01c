package kutip.insight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleHit;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.springframework.stereotype.Component;

/**
 * Finds facts by words: those about a company or person of that name in any script, then those
 * whose quotes have most of the words.
 */
@Component
class FactSearch {

  private static final int ARTICLES = 20;
  private static final int LIKELY = 5;

  private final ClaimQueries claims;
  private final FactQueries facts;
  private final RegistryQueries registry;

  FactSearch(ClaimQueries claims, FactQueries facts, RegistryQueries registry) {
    this.claims = claims;
    this.facts = facts;
    this.registry = registry;
  }

  /**
   * @param articles that have the words, best first
   */
  List<FactLine> find(String words, List<ArticleHit> articles, int limit) {
    Map<FactId, ClaimId> found = new LinkedHashMap<>();
    quoted(words, articles, found);
    List<FactId> ids = new ArrayList<>(named(words.strip(), limit));
    found.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    List<FactLine> lines = new ArrayList<>();
    for (FactDetail detail : facts.details(ids.stream().limit(limit).toList())) {
      ClaimId wanted = found.get(detail.fact().id());
      FactClaim evidence =
          detail.claims().stream()
              .filter(c -> c.claim().id().equals(wanted))
              .findFirst()
              .orElseGet(() -> BestEvidence.of(detail));
      if (evidence != null) {
        lines.add(new FactLine(detail.fact(), evidence, detail.fact().usd()));
      }
    }
    return lines;
  }

  private List<FactId> named(String words, int limit) {
    FactFilterBuilder about = FactFilter.ALL.with();
    Company company =
        registry.companies(words, 0, LIKELY).stream()
            .filter(c -> is(words, c.name(), c.aliases()))
            .findFirst()
            .orElse(null);
    if (company != null) {
      about.company(company.name());
    } else {
      Person person =
          registry.people(words, 0, LIKELY).stream()
              .filter(p -> is(words, p.name(), p.aliases()))
              .findFirst()
              .orElse(null);
      if (person == null) {
        return List.of();
      }
      about.person(person.name());
    }
    return facts.list(about.build(), FactSort.NEWEST, 0, limit).stream().map(Fact::id).toList();
  }

  private static boolean is(String words, String name, Collection<String> others) {
    return name.equalsIgnoreCase(words) || others.stream().anyMatch(words::equalsIgnoreCase);
  }

  /** Facts of claims in those articles whose quotes have any of the words, most words first. */
  private void quoted(String words, List<ArticleHit> articles, Map<FactId, ClaimId> found) {
    Set<String> asked = new HashSet<>(List.of(folded(words).strip().split("[\\s\"“”]+")));
    asked.remove("");
    Map<ClaimId, Long> ranks = new HashMap<>();
    for (ArticleHit hit : articles.stream().limit(ARTICLES).toList()) {
      for (Claim claim : claims.ofArticle(hit.article().id())) {
        String quote = folded(claim.quote());
        long rank = asked.stream().filter(quote::contains).count();
        if (rank > 0 && claim.status().counts()) {
          ranks.put(claim.id(), rank);
        }
      }
    }
    Map<ClaimId, FactId> of = facts.ofClaims(ranks.keySet());
    ranks.entrySet().stream()
        .sorted(
            Map.Entry.<ClaimId, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .forEach(entry -> {
          FactId fact = of.get(entry.getKey());
          if (fact != null) {
            found.putIfAbsent(fact, entry.getKey());
          }
        });
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
