package kutip.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class DayPickerViewTest {

  @Autowired Pages pages;

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void theCalendarSpeaksThePagesLanguage() {
    pages.signIn("ANALYST");
    UI.getCurrent().setLocale(Locale.of("id", "ID"));

    DatePicker.DatePickerI18n words = new DayPicker("Terbit pada").getI18n();

    assertThat(words.getMonthNames()).startsWith("Januari").endsWith("Desember");
    assertThat(words.getWeekdays()).startsWith("Minggu", "Senin");
    assertThat(words.getToday()).isEqualTo("Hari ini");
    assertThat(words.getCancel()).isEqualTo("Batal");
    assertThat(words.getDateFormats()).startsWith("d/M/yyyy");
  }

  @Test
  void everyPageAsksForDaysTheSameWay() {
    pages.signIn("ANALYST");

    for (String path :
        new String[] {"import", "facts?from=2025-01-01", "articles", "reports/new"}) {
      Links.open(path);

      assertThat(_find(DatePicker.class))
          .as(path)
          .isNotEmpty()
          .allMatch(DayPicker.class::isInstance);
    }
  }
}
