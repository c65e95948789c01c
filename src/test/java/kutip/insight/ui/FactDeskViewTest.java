package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settling, splitting and taking back on a fact's page. */
@PageTest
class FactDeskViewTest {

  @Autowired Pages pages;
  @Autowired FactQueries facts;

  @BeforeEach
  void twoReportsOfOneFall() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .from("C")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .from("D")
            .saying("Nvidia stock fell 15% on Monday, erasing $520 billion in market value."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private Fact only() {
    return facts.list(FactFilter.ALL, FactSort.OLDEST, 0, 1).getFirst();
  }

  private static void click(String text) {
    LocatorJ._click(_find(Button.class, spec -> spec.withText(text)).getFirst());
  }

  @Test
  void everyConflictIsSettledOnThePageAndTheFactIsNotDisputedAnyMore() {
    assertThat(only().disputed()).isTrue();
    Links.open(Links.fact(only().id()));
    int open = _find(Button.class, spec -> spec.withText("Settle…")).size();

    for (int i = 0; i < open; i++) {
      click("Settle…");
      SettleDialog dialog = _get(SettleDialog.class);
      LocatorJ._click(LocatorJ._get(dialog, Button.class, spec -> spec.withText("Settle…")));
      Links.open(Links.fact(only().id()));
    }

    assertThat(open).isPositive();
    assertThat(only().disputed()).isFalse();
    assertThat(_get(FactHistory.class)).isNotNull();
  }

  @Test
  void aFactIsSplitAndTheSplitTakenBack() {
    Fact fact = only();
    Links.open(Links.fact(fact.id()));
    click("Split…");
    SplitDialog dialog = _get(SplitDialog.class);
    LocatorJ._find(dialog, Checkbox.class).getFirst().setValue(true);
    LocatorJ._click(LocatorJ._get(dialog, Button.class, spec -> spec.withText("Split…")));
    assertThat(facts.count(FactFilter.ALL)).isEqualTo(2);

    Links.open(Links.fact(fact.id()));
    click("Take back");

    assertThat(facts.count(FactFilter.ALL)).isEqualTo(1);
  }

  @Test
  void viewersDecideNothing() {
    Links.open(Links.fact(only().id()));
    assertThat(_find(Button.class, spec -> spec.withText("Merge…"))).hasSize(1);

    pages.close();
    pages.signIn("VIEWER");
    Links.open(Links.fact(only().id()));

    assertThat(_find(Button.class, spec -> spec.withText("Merge…"))).isEmpty();
  }
}
