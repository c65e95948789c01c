package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import kutip.company.WatchKind;
import kutip.company.WatchService;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class StarsViewTest {

  @Autowired Pages pages;
  @Autowired WatchService watches;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .on("2025-01-28")
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void aStarOnTheCompanysPageBringsItToTheOverview() {
    Links.open("company/nvidia");
    LocatorJ._click(_find(Stars.Toggle.class).getFirst());
    assertThat(watches.of("admin").has(WatchKind.COMPANY, "Nvidia")).isTrue();

    Links.open("");
    assertThat(_find(H2.class)).extracting(H2::getText).contains("What you and your team follow");

    Links.open("company/nvidia");
    LocatorJ._click(_find(Stars.Toggle.class).getFirst());
    assertThat(watches.of("admin").isEmpty()).isTrue();
  }

  @Test
  void theTeamsStarIsForThoseWhoDecide() {
    Links.open("company/nvidia");
    LocatorJ._click(_find(Stars.Toggle.class).get(1));
    assertThat(watches.seenBy("someone").has(WatchKind.COMPANY, "Nvidia")).isTrue();

    pages.close();
    pages.signIn("VIEWER");
    Links.open("person/yann-lecun");
    assertThat(_find(Stars.Toggle.class)).hasSize(1);
  }

  @Test
  void listsHaveStarsToo() {
    Links.open("companies");
    LocatorJ._click(_find(Stars.Toggle.class).getFirst());
    Links.open("people?q=LeCun");
    LocatorJ._click(_find(Stars.Toggle.class).getFirst());

    assertThat(watches.of("admin").companies()).containsExactly("Nvidia");
    assertThat(watches.of("admin").people()).isNotEmpty();
  }
}
