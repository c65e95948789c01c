package kutip.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kutip.claim.CanonicalSlots;
import kutip.company.CanonicalNames;
import kutip.company.RegistryQueries;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.Mention;
import kutip.extraction.NameRegistry;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.fact.ReviewState;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Language;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares every figure and move of a text with accepted facts. */
@Service
@Transactional(readOnly = true)
public class DraftCheckService {

  public static final int LONGEST = 100_000;

  private static final int CANDIDATES = 300;
  private static final int QUOTES = 3;

  private final ClaimExtractor extractor;
  private final RegistryQueries registry;
  private final FactQueries facts;

  DraftCheckService(ClaimExtractor extractor, RegistryQueries registry, FactQueries facts) {
    this.extractor = extractor;
    this.registry = registry;
    this.facts = facts;
  }

  /**
   * What accepted facts say of a text, in its order.
   *
   * @param writtenOn the day against which "on Monday" is read; null when not known
   * @param language null when it is to be detected
   * @throws IllegalArgumentException when the text is longer than {@link #LONGEST}
   */
  public List<DraftFinding> check(
      String text, @Nullable LocalDate writtenOn, @Nullable Language language) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("the text is too long");
    }
    Document document = new Document(null, text, writtenOn, language);
    NameRegistry names = registry.current();
    CanonicalNames canonical = registry.names();
    List<ExtractedClaim> claims = extractor.extract(document, names).claims();
    List<DraftFinding> findings = new ArrayList<>();
    claims.forEach(claim -> findings.add(finding(claim, canonical)));
    for (Mention mention : extractor.annotate(document, names)) {
      boolean figure =
          mention.type() == Mention.Type.MONEY || mention.type() == Mention.Type.PERCENT;
      if (figure && claims.stream().noneMatch(c -> c.span().overlaps(mention.span()))) {
        findings.add(
            new DraftFinding(
                mention.span(),
                mention.text(),
                null,
                DraftVerdict.NOT_FOUND,
                null,
                null,
                List.of(),
                List.of()));
      }
    }
    findings.sort(Comparator.comparing(DraftFinding::span));
    return findings;
  }

  private DraftFinding finding(ExtractedClaim claim, CanonicalNames names) {
    ClaimSlots slots = CanonicalSlots.of(claim.slots(), names);
    DraftMatch best = null;
    Fact found = null;
    for (Fact fact : candidates(slots)) {
      DraftMatch match = DraftMatch.of(claim, slots, fact, fact.slots());
      if (match != null && (best == null || match.nearness() > best.nearness())) {
        best = match;
        found = fact;
      }
    }
    if (best == null || found == null) {
      return new DraftFinding(
          claim.span(),
          claim.quote(),
          slots,
          DraftVerdict.NOT_FOUND,
          null,
          null,
          List.of(),
          List.of());
    }
    Fact fact = found;
    List<FactClaim> members = members(fact);
    FactClaim witness =
        best.differences().isEmpty() ? null : witness(claim, slots, fact, members, names);
    boolean supported = best.differences().isEmpty() || witness != null;
    return new DraftFinding(
        claim.span(),
        claim.quote(),
        slots,
        supported ? DraftVerdict.SUPPORTED : DraftVerdict.CONTRADICTED,
        fact.id().value(),
        fact.slots(),
        supported ? List.of() : best.differences(),
        evidence(members, witness));
  }

  private List<FactClaim> members(Fact fact) {
    return facts.detail(fact.id()).map(FactDetail::claims).orElse(List.of());
  }

  /** The accepted claim that says just what the draft does, where the fact as a whole does not. */
  private static @Nullable FactClaim witness(
      ExtractedClaim claim,
      ClaimSlots slots,
      Fact fact,
      List<FactClaim> members,
      CanonicalNames names) {
    for (FactClaim member : members) {
      if (member.claim().status().counts() && member.claim().status().decided()) {
        ClaimSlots said = CanonicalSlots.of(member.claim().slots(), names);
        DraftMatch match = DraftMatch.of(claim, slots, fact, said);
        if (match != null && match.differences().isEmpty()) {
          return member;
        }
      }
    }
    return null;
  }

  private static List<DraftFinding.Evidence> evidence(
      List<FactClaim> members, @Nullable FactClaim first) {
    Stream<FactClaim> ordered =
        first == null
            ? members.stream()
            : Stream.concat(Stream.of(first), members.stream().filter(m -> !m.equals(first)));
    return ordered
        .limit(QUOTES)
        .map(c ->
            new DraftFinding.Evidence(
                c.claim().id(),
                c.article().id(),
                c.claim().quote(),
                Objects.requireNonNullElse(c.article().source(), c.article().externalId())))
        .toList();
  }

  private Set<Fact> candidates(ClaimSlots slots) {
    var accepted = FactFilter.ALL.with().kind(slots.kind()).reviews(Set.of(ReviewState.ACCEPTED));
    Set<Fact> found = new LinkedHashSet<>();
    switch (slots) {
      case TalentMove t -> {
        if (t.person() != null) {
          found.addAll(list(accepted.person(t.person()).build()));
        } else {
          Set<String> companies = new LinkedHashSet<>();
          add(companies, t.fromCompany());
          add(companies, t.toCompany());
          found.addAll(
              companies.isEmpty() ? List.of() : list(accepted.companies(companies).build()));
        }
      }
      case MarketCapChange m -> found.addAll(list(accepted.company(m.company()).build()));
      case AiSpending s -> found.addAll(list(accepted.payer(s.company()).build()));
    }
    return found;
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private List<Fact> list(FactFilter filter) {
    return facts.list(filter, FactSort.NEWEST, 0, CANDIDATES);
  }
}
