package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.join;
import static kutip.testkit.SlotSamples.layoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kutip.claim.Claim;
import kutip.claim.ClaimService;
import kutip.claim.ClaimStatus;
import kutip.claim.SlotNames;
import kutip.company.NameKind;
import kutip.company.NewName;
import kutip.company.RegistryDecision;
import kutip.company.RegistryDecisionService;
import kutip.company.RegistryQueries;
import kutip.company.RegistryState;
import kutip.extraction.NameEntry;
import kutip.shared.ArticleId;
import kutip.testkit.Desk;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers say of names, and that facts and readings heed it. */
@StoreTest
class NamesIT {

  private static final NewName PLAIN = new NewName("company", null, List.of());

  @Autowired Desk desk;
  @Autowired FactQueries facts;
  @Autowired ClaimService claims;
  @Autowired RegistryQueries registry;
  @Autowired RegistryDecisionService names;
  @Autowired ScriptedExtractor extractor;

  private RegistryState stateOf(String name) {
    return registry.companyByName(name).orElseThrow().state();
  }

  private long factsOf(String company) {
    return facts.count(FactFilter.ALL.with().company(company).build());
  }

  private int number;

  private ArticleId laidOff(String company) {
    String text = company + " cuts 600 in note " + ++number + ".";
    return desk.stored(anArticle().saying(text, layoff(company, 600)));
  }

  @Test
  void mergingANameMovesItsFactsAndTheNextTextIsReadWithIt() {
    laidOff("Meta");
    laidOff("Meta Corp");
    assertThat(desk.facts()).hasSize(2);
    assertThat(stateOf("Meta Corp")).isEqualTo(RegistryState.PROPOSED);
    String before = registry.current().version();

    names.merge(NameKind.COMPANY, "Meta Corp", "Meta", "ann", "the same");

    assertThat(desk.onlyFact().claims()).isEqualTo(2);
    assertThat(SlotNames.companies(desk.onlyFact().slots())).containsExactly("Meta");
    assertThat(registry.current().version()).isNotEqualTo(before);
    assertThat(entry("Meta").aliases()).contains("Meta Corp");
    laidOff("Meta Corp");
    assertThat(desk.onlyFact().claims()).isEqualTo(3);
    assertThat(registry.companyBySlug("meta-corp").orElseThrow().name()).isEqualTo("Meta");
  }

  private NameEntry entry(String name) {
    return registry.current().entries().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMergeTakenBackGivesTheNameItsFactsAgain() {
    laidOff("Meta");
    laidOff("Meta Corp");
    long merge = names.merge(NameKind.COMPANY, "Meta Corp", "Meta", "ann", null);

    names.takeBack(merge, "bob");

    assertThat(factsOf("Meta")).isEqualTo(1);
    assertThat(factsOf("Meta Corp")).isEqualTo(1);
    assertThat(stateOf("Meta Corp")).isEqualTo(RegistryState.PROPOSED);
    assertThat(names.history(0, 9))
        .extracting(RegistryDecision::verb)
        .containsExactly(RegistryDecision.Verb.TAKE_BACK, RegistryDecision.Verb.MERGE);
    assertThatThrownBy(() -> names.takeBack(merge, "bob")).hasMessage("gone");
  }

  @Test
  void readingAgainKnowsTheClaimByItsNewNameAndDecisionsStay() {
    ArticleId open = laidOff("Meta Corp");
    ArticleId decided = laidOff("Meta Corp");
    Claim claim = desk.claims(decided).getFirst();
    claims.decide(claim.id(), claim.version(), ClaimStatus.ACCEPTED, claim.reading());
    Claim waiting = desk.claims(open).getFirst();
    names.merge(NameKind.COMPANY, "Meta Corp", "Meta", "ann", null);
    for (Claim before : List.of(waiting, claim)) {
      String text = before.quote();
      extractor.script(text, anArticle().saying(text, layoff("Meta", 600)).claims());
    }

    assertThat(claims.read(List.of(open, decided))).isEmpty();

    assertThat(desk.claims(open)).extracting(Claim::id).containsExactly(waiting.id());
    assertThat(desk.claims(decided))
        .extracting(Claim::status)
        .containsExactly(ClaimStatus.ACCEPTED);
    assertThat(desk.onlyFact().claims()).isEqualTo(2);
  }

  @Test
  void aNameThatWasReadAsAnotherIsReadAgainWhenItIsSplitOff() {
    String text = "Instagram cuts 600.";
    ArticleId article = desk.stored(anArticle().saying(text, layoff("Meta", 600)));
    extractor.script(text, anArticle().saying(text, layoff("Instagram", 600)).claims());
    laidOff("Instagram");
    names.merge(NameKind.COMPANY, "Instagram", "Meta", "ann", null);
    assertThat(factsOf("Instagram")).isZero();

    names.split(NameKind.COMPANY, "Meta", "Instagram", "ann", "its own");

    assertThat(SlotNames.companies(desk.claims(article).getFirst().slots()))
        .containsExactly("Instagram");
    assertThat(factsOf("Meta")).isZero();
    assertThat(desk.onlyFact().claims()).isEqualTo(2);
    assertThat(entry("Meta").aliases()).doesNotContain("Instagram");
  }

  @Test
  void aBundledOtherNameIsSplitOffAndTheSplitTakenBack() {
    String alias = entry("Meta").aliases().getFirst();
    long split = names.split(NameKind.COMPANY, "Meta", alias, "ann", null);
    laidOff(alias);
    assertThat(entry("Meta").aliases()).doesNotContain(alias);
    assertThat(factsOf(alias)).isEqualTo(1);

    names.takeBack(split, "ann");

    assertThat(entry("Meta").aliases()).contains(alias);
    assertThat(registry.companyByName(alias)).isEmpty();
    assertThat(factsOf("Meta")).isEqualTo(1);
  }

  @Test
  void anEntryThatWasMadeServesAtOnceAndItsOtherNamesMoveThere() {
    laidOff("Borealis");
    laidOff("Borealis Labs");

    long made =
        names.create(
            NameKind.COMPANY,
            "Borealis",
            new NewName("lab", null, List.of("Borealis Labs")),
            "ann");

    assertThat(entry("Borealis").type()).isEqualTo(NameEntry.Type.LAB);
    assertThat(desk.onlyFact().claims()).isEqualTo(2);
    names.takeBack(made, "ann");
    assertThat(desk.facts()).hasSize(2);
    assertThat(stateOf("Borealis")).isEqualTo(RegistryState.PROPOSED);
  }

  @Test
  void aDismissedNameIsNotProposedAgainAndNotOffered() {
    laidOff("Tuesday");
    names.dismiss(NameKind.COMPANY, "Tuesday", "ann", null);

    laidOff("Tuesday");

    assertThat(stateOf("Tuesday")).isEqualTo(RegistryState.DISMISSED);
    assertThat(registry.companies("Tuesday", 0, 9)).isEmpty();
  }

  @Test
  void peopleAreMergedToo() {
    desk.stored(anArticle().saying("A. Wang joins.", join("A. Wang", "Meta")));
    desk.stored(anArticle().saying("Alexandr Wang joins.", join("Alexandr Wang", "Meta")));
    assertThat(desk.facts()).hasSize(2);

    names.merge(NameKind.PERSON, "A. Wang", "Alexandr Wang", "ann", null);

    assertThat(SlotNames.people(desk.onlyFact().slots())).isEqualTo(Set.of("Alexandr Wang"));
    assertThat(registry.likely(NameKind.PERSON, "Alexander Wang", 3)).contains("Alexandr Wang");
  }

  @Test
  void namesAreMergedIntoKnownEntriesOnlyAndInTurn() {
    laidOff("One Corp");
    laidOff("Two Corp");
    assertThatThrownBy(() -> names.merge(NameKind.COMPANY, "One Corp", "Two Corp", "ann", null))
        .hasMessage("target");
    long made = names.create(NameKind.COMPANY, "Two Corp", PLAIN, "ann");
    names.merge(NameKind.COMPANY, "One Corp", "Two Corp", "ann", null);
    assertThatThrownBy(() -> names.takeBack(made, "ann")).hasMessage("later");
    assertThatThrownBy(() -> names.split(NameKind.COMPANY, "Meta", "Two Corp", "ann", null))
        .hasMessage("target");
  }
}
