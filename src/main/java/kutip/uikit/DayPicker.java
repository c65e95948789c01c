package kutip.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, asked for in the page's language: its calendar, its words, the order of its dates. */
public final class DayPicker extends DatePicker {

  public DayPicker(String label) {
    Locale locale =
        getLocale().getLanguage().equals(Texts.INDONESIAN.getLanguage())
            ? Texts.INDONESIAN
            : Texts.ENGLISH;
    setLabel(label);
    setLocale(locale);
    setI18n(words(locale));
  }

  private DatePickerI18n words(Locale locale) {
    List<String> forms = List.of(getTranslation("day.forms").split("\\|"));
    return new DatePickerI18n()
        .setDateFormats(forms.getFirst(), forms.subList(1, forms.size()).toArray(String[]::new))
        .setToday(getTranslation("day.today"))
        .setCancel(getTranslation("word.cancel"))
        .setBadInputErrorMessage(getTranslation("day.wrong"))
        .setMonthNames(
            Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
        .setFirstDayOfWeek(1);
  }

  /** From Sunday on, as the calendar counts them. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      names.add(DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale));
    }
    return names;
  }
}
