package kutip.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import kutip.job.Job;
import kutip.job.JobExecution;
import kutip.job.JobQueries;
import kutip.report.ReportJobs;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ReportPagesViewTest {

  @Autowired Pages pages;
  @Autowired JobQueries jobs;
  @Autowired JobExecution execution;
  @Autowired ReportJobs reports;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .saying("Nvidia shares fell 17% on Monday, erasing $589 billion in market value."));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static String preview() {
    return String.valueOf(_get(IFrame.class).getElement().getAttribute("srcdoc"));
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  @Test
  void thePreviewFollowsTheScopeAndTheSections() {
    Links.open(Links.newReport("company=Nvidia&title=Nvidia"));
    assertThat(preview()).contains("erasing $589 billion", "id=\"checks\"");

    Links.open(Links.newReport("company=Nvidia&title=Nvidia&section=timeline"));
    assertThat(preview()).contains("id=\"timeline\"").doesNotContain("id=\"checks\"");

    Links.open(Links.newReport("company=Meta"));
    assertThat(preview()).doesNotContain("erasing $589 billion");
  }

  @Test
  void claimsOfTheScopeAreExportedInTheBackground() throws IOException {
    pages.stored(
        anArticle().on("2025-07-01").saying("Intel shares fell 5% on Monday, erasing $9 billion."));
    Links.open(Links.newReport("company=Nvidia"));
    MenuItem claims =
        _get(ExportMenu.class).getItems().getFirst().getSubMenu().getItems().getFirst();
    MenuItem csv = claims.getSubMenu().getItems().getFirst();
    ComponentUtil.fireEvent(csv, new ClickEvent<>(csv));
    Job job = jobs.list(ReportJobs.KIND, 0, 1).getFirst();
    execution.run(job.id());

    assertThat(Files.readString(reports.file(job.id()).orElseThrow()))
        .contains("erasing $589 billion")
        .doesNotContain("Intel");
    assertThat(jobs.find(job.id()).orElseThrow().progress().done()).isPositive();
  }

  @Test
  void anIssuedReportStandsInTheRegister() {
    Links.open(Links.newReport("company=Nvidia&title=Nvidia"));
    _click(button("Issue"));
    Job job = jobs.list(ReportJobs.KIND, 0, 1).getFirst();
    execution.run(job.id());
    Long number = ReportJobs.issued(jobs.find(job.id()).orElseThrow()).orElseThrow();

    Links.open(Links.reports());
    assertThat(_get(Main.class).getElement().getTextRecursively()).contains("No. " + number);
    Links.open(Links.report(number));
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("All figures stand as printed");
  }

  @Test
  void aTemplateIsKeptAndCanBeOpened() {
    Links.open(Links.newReport("company=Nvidia&title=Chips&section=charts"));
    _click(button("Save as template"));
    Links.open(Links.reports());

    assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Chips");
  }

  @Test
  void aViewerCanMakeFilesButNotIssue() {
    pages.close();
    pages.signIn("VIEWER");
    Links.open(Links.newReport(""));

    assertThat(_find(Button.class, spec -> spec.withText("PDF"))).hasSize(1);
    assertThat(_find(Button.class, spec -> spec.withText("Issue"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void everyWordIsThereInBothLanguages(String language) {
    UI.getCurrent().setLocale(Locale.of(language));
    for (String page : new String[] {Links.reports(), Links.newReport("company=Nvidia")}) {
      Links.open(page);
      assertThat(_get(Main.class).getElement().getTextRecursively()).doesNotContain("!");
    }
    assertThat(_find(CheckboxGroup.class)).hasSize(2);
  }
}
