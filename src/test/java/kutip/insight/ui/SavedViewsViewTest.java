package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kutip.insight.SavedView;
import kutip.insight.SavedViews;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters of pages, and the views that are saved of them. */
@PageTest
class SavedViewsViewTest {

  @Autowired Pages pages;
  @Autowired SavedViews views;

  @BeforeEach
  void signIn() {
    pages.signIn("ANALYST");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void everyPageHasTheSameFilters() {
    for (String page : List.of("talent", "market", "spending", "facts", "compare")) {
      Links.open(page + "?min-sources=2");

      assertThat(_find(MultiSelectComboBox.class))
          .as(page)
          .extracting(MultiSelectComboBox::getLabel)
          .contains("Companies", "Review", "How firm", "Languages", "Sources");
      assertThat(_find(Select.class))
          .as(page)
          .extracting(Select::getLabel)
          .contains("Period", "Independent sources");
      assertThat(_find(DatePicker.class)).as(page).hasSize(2);
      assertThat(_find(Checkbox.class)).as(page).hasSize(1);
    }
  }

  @Test
  void aSpanMovesWithTheCalendarAndStandsInTheAddress() {
    LocalDate today = LocalDate.of(2026, 3, 15);
    Asked asked = Asked.of(Map.of("span", List.of("last_year")), today);

    assertThat(asked.filter().from()).isEqualTo("2025-01-01");
    assertThat(asked.filter().to()).isEqualTo("2025-12-31");
    assertThat(asked.parameters()).isEqualTo(Map.of("span", List.of("last_year")));
  }

  @Test
  void aSavedViewIsOpenedByItsNameAndSeenByItsOwnerAlone() {
    views.save("Admin", "talent", "Meta's people", "company=Meta", false);

    assertThat(views.of("admin", "talent"))
        .extracting(SavedView::name)
        .containsExactly("Meta's people");
    assertThat(views.of("other", "talent")).isEmpty();
    assertThat(views.of("admin", "market")).isEmpty();

    pages.stored(anArticle().on("2025-06-26").saying("Lucas Beyer left OpenAI to join Meta."));
    Links.open("talent");
    assertThat(_get(ViewsMenu.class).getItems().getFirst().getSubMenu().getItems())
        .anyMatch(item -> item.getText().equals("Meta's people"));
  }

  @Test
  void theTeamSeesWhatIsSharedAndOnlyTheOwnerForgetsIt() {
    views.save("admin", "facts", "Conflicts", "disputed=yes", true);
    SavedView shared = views.of("other", "facts").getFirst();

    views.forget("other", shared.id());
    assertThat(views.of("other", "facts")).hasSize(1);
    views.forget("admin", shared.id());
    assertThat(views.of("other", "facts")).isEmpty();
  }

  @Test
  void savingAgainReplaces() {
    views.save("admin", "facts", "Mine", "disputed=yes", false);
    views.save("admin", "facts", "Mine", "min-sources=2", false);

    assertThat(views.of("admin", "facts"))
        .extracting(SavedView::query)
        .containsExactly("min-sources=2");
  }
}
