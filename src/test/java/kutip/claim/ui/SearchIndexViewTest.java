package kutip.claim.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import kutip.article.IndexBuilding;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobQueries;
import kutip.job.JobState;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class SearchIndexViewTest {

  @Autowired Pages pages;
  @Autowired JobQueries jobs;
  @Autowired JobExecution execution;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void theIndexIsBuiltAnewByAJobThatSaysHowFarItIs() {
    pages.stored(anArticle().saying("Nothing happened at all."));
    Links.open(Links.searchIndex());
    _click(button());
    assertThat(button().isEnabled()).isFalse();

    Job job = jobs.list(IndexBuilding.KIND, 0, 1).getFirst();
    execution.run(job.id());

    Job done = jobs.find(job.id()).orElseThrow();
    assertThat(done.state()).as(done.message()).isEqualTo(JobState.DONE);
    assertThat(done.progress().done()).isEqualTo(1);
    Links.open(Links.articles());
    Links.open(Links.searchIndex());
    assertThat(button().isEnabled()).isTrue();
    assertThat(_get(SearchIndexView.class).getElement().getTextRecursively()).contains("Done");
  }

  private static Button button() {
    return _find(Button.class, spec -> spec.withText("Build anew")).getFirst();
  }
}
