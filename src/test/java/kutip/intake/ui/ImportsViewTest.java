package kutip.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kutip.intake.ImportDefaults;
import kutip.intake.ImportFile;
import kutip.intake.ImportJobs;
import kutip.job.JobExecution;
import kutip.job.JobId;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ImportsViewTest {

  @Autowired Pages pages;
  @Autowired ImportJobs imports;
  @Autowired JobExecution execution;
  @TempDir Path folder;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private JobId started(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), content);
    return imports.start(List.of(new ImportFile("news.jsonl", file)), ImportDefaults.NONE, "ana");
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  @Test
  void withoutImportsThePageSaysWhereToStart() {
    Links.open(Links.imports());

    assertThat(_get(EmptyState.class)).isNotNull();
  }

  @Test
  void aFinishedImportShowsItsCountsAndEveryRefusal() throws IOException {
    JobId id = started("{\"id\": \"imports-view\", \"text\": \"One.\"}\nnonsense\n");
    execution.run(id);

    Links.open(Links.imports());

    assertThat(_get(JobBadge.class).getText()).isEqualTo("Done");
    Details refusals = _get(Details.class);
    assertThat(refusals.getSummaryText()).isEqualTo("1 refusal");
    refusals.setOpened(true);
    assertThat(_find(Div.class, spec -> spec.withClasses("kutip-refusal")))
        .extracting(Div::getText)
        .singleElement()
        .asString()
        .startsWith("news.jsonl:2: not valid JSON");
    _assertNone(Button.class, spec -> spec.withText("Pause"));
  }

  @Test
  void aWaitingImportCanBePausedResumedCancelledAndTriedAgain() throws IOException {
    started("{\"id\": \"imports-view-2\", \"text\": \"Two.\"}\n");
    Links.open(Links.imports());

    _click(button("Pause"));
    assertThat(_get(JobBadge.class).getText()).isEqualTo("Paused");
    _click(button("Resume"));
    assertThat(_get(JobBadge.class).getText()).isEqualTo("Waiting");
    _click(button("Cancel"));
    assertThat(_get(JobBadge.class).getText()).isEqualTo("Cancelled");
    _click(button("Try again"));

    assertThat(_get(JobBadge.class).getText()).isEqualTo("Waiting");
  }
}
