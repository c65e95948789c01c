package kutip.claim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import jakarta.persistence.EntityManager;
import kutip.claim.ReadingAgain;
import kutip.job.JobExecution;
import kutip.job.JobQueries;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class ReadingViewTest {

  @Autowired Pages pages;
  @Autowired JobQueries jobs;
  @Autowired JobExecution execution;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager em;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void readingAgainIsOfferedOnlyAfterALookAtWhatItWouldDo() {
    pages.stored(
        anArticle()
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
    jdbc.update("update claim set date_text = '2001-01-01'");
    em.clear();
    Links.open(Links.reading());
    assertThat(button("Read again now").isEnabled()).isFalse();

    _click(button("See what would change"));
    assertThat(button("See what would change").isEnabled()).isFalse();
    execution.run(jobs.list(ReadingAgain.KIND, 0, 1).getFirst().id());
    Links.open(Links.articles());
    Links.open(Links.reading());

    assertThat(_find(ReadingCard.class)).hasSize(1);
    assertThat(_get(ReadingCard.class).getElement().getTextRecursively())
        .contains("0 added, 1 changed, 0 superseded", "erasing $589 billion");
    assertThat(button("Read again now").isEnabled()).isTrue();
  }

  private static Button button(String text) {
    return _find(Button.class, spec -> spec.withText(text)).getFirst();
  }
}
