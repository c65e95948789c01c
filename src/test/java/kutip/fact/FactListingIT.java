package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static kutip.testkit.SlotSamples.fall;
import static kutip.testkit.SlotSamples.join;
import static kutip.testkit.SlotSamples.layoff;
import static kutip.testkit.SlotSamples.stake;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kutip.shared.ClaimKind;
import kutip.shared.FactId;
import kutip.shared.Modality;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class FactListingIT {

  @Autowired Desk desk;
  @Autowired FactQueries facts;
  @Autowired FactListing listing;

  @Test
  void pagesOfAnyFilterAndSortGoThroughTheWholeListInItsOrder() {
    store();
    for (FactFilter filter : filters()) {
      for (FactSort sort : FactSort.values()) {
        assertThat(paged(filter, sort))
            .as("%s by %s", filter, sort)
            .containsExactlyElementsOf(whole(filter, sort));
      }
    }
  }

  private static List<FactFilter> filters() {
    return List.of(
        FactFilter.ALL,
        FactFilter.ALL.with().company("Meta").build(),
        FactFilter.ALL.with().company("Meta").kind(ClaimKind.TALENT_MOVE).build(),
        FactFilter.ALL.with().kind(ClaimKind.AI_SPENDING).build(),
        FactFilter.ALL.with().payer("Meta").build(),
        FactFilter.ALL.with().toCompany("Meta").build());
  }

  private List<FactId> whole(FactFilter filter, FactSort sort) {
    return facts.list(filter, sort, 0, 100).stream().map(Fact::id).toList();
  }

  private List<FactId> paged(FactFilter filter, FactSort sort) {
    List<FactId> found = new ArrayList<>();
    @Nullable FactPlace place = null;
    List<FactDetail> page = listing.after(filter, sort, place, 2);
    while (!page.isEmpty()) {
      page.forEach(detail -> found.add(detail.fact().id()));
      place = listing.place(sort, page.getLast());
      page = listing.after(filter, sort, place, 2);
    }
    return found;
  }

  private void store() {
    List<ArticleBuilder> articles = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      String day = "2025-0" + i + "-11";
      String company = i % 2 == 0 ? "Meta" : "OpenAI";
      articles.add(
          anArticle()
              .on(day)
              .from("A" + i)
              .saying("Stake " + i + ".", stake("Meta", "Lab " + i, "1" + i, "49"))
              .saying("Ann " + i + " joins.", join("Ann " + i, company))
              .saying("Cut " + i + ".", layoff(company, 100 * i), Modality.ACTUAL, null)
              .saying("Cut more " + i + ".", layoff("Meta", 900 + i), Modality.ACTUAL, day));
    }
    articles.add(anArticle().on("2025-06-01").saying("It fell.", fall("Meta", "12.6", "240")));
    desk.store(articles.toArray(ArticleBuilder[]::new));
  }
}
