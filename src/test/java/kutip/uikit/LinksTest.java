package kutip.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class LinksTest {

  @Autowired Pages pages;

  @BeforeEach
  void signIn() {
    pages.signIn("ADMINISTRATOR");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void everyLinkHitsARoute() {
    List<String> links =
        List.of(
            Links.overview(),
            Links.talent(),
            Links.market(),
            Links.spending(),
            Links.facts("kind=talent_move"),
            Links.fact(new FactId(7)),
            Links.companies(),
            Links.compare(List.of("Meta", "Scale AI")),
            Links.company("scale-ai"),
            Links.people(),
            Links.sources(),
            Links.source("The Verge"),
            Links.articlesFrom("The Verge"),
            Links.person("yann-lecun"),
            Links.articles(),
            Links.article(new ArticleId(7)),
            Links.quote(new ArticleId(7), new ClaimId(8)),
            Links.review(),
            Links.review(new ClaimId(8)),
            Links.intake(),
            Links.users(),
            Links.tokens(),
            Links.audit(),
            Links.webhooks(),
            Links.erasure(),
            Links.imports(),
            Links.prices(),
            Links.addClaim(new ArticleId(7), new kutip.shared.TextSpan(0, 3)),
            Links.feeds(),
            Links.names("person"),
            Links.sample(),
            Links.searchIndex(),
            Links.secondReading(),
            Links.search("Mistral AI"));

    for (String link : links) {
      assertThat(RouteConfiguration.forApplicationScope().getRoute(link.split("\\?")[0]))
          .as(link)
          .isPresent();
    }
  }

  @Test
  void namesOfAnyScriptAreEncoded() {
    assertThat(Links.search("月之暗面 AI"))
        .isEqualTo("search?q=%E6%9C%88%E4%B9%8B%E6%9A%97%E9%9D%A2%20AI");
    assertThat(Links.query(Map.of("company", List.of("A&B")))).isEqualTo("company=A%26B");
  }
}
