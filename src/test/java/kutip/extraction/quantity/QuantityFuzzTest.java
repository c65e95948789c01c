package kutip.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kutip.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityFuzzTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 20);
  private static final String[] PIECES = {
    "$",
    "US$",
    "5",
    "10.5",
    "1.000",
    "1,000",
    " ",
    "\u00A0",
    "-",
    "–",
    "to",
    " and ",
    "billion",
    "miliar",
    "万",
    "億",
    "조",
    "円",
    "%",
    "percent",
    "yüzde ",
    "half ",
    " a ",
    "between ",
    "from ",
    "twenty",
    "hundred",
    "einund",
    "zwanzig",
    "tháng ",
    "năm ",
    "ngày ",
    "Q3",
    "FY26",
    "2025",
    "年",
    "月",
    "日",
    "31",
    "29",
    "February",
    "last ",
    "next ",
    "Monday",
    "(",
    ")",
    ",",
    ".",
    "/",
    ":",
    "\uD83D\uDE00",
    "\uD800",
    "\u0301",
    "\n",
    "\r\n",
    "'",
    "years",
    "ago",
    "over the next ",
    "99999999999999999999",
    "０",
    "９",
    "第",
    "季度",
    "end of ",
    "through ",
    "0",
    "00",
    "-0",
    "up to ",
    "十",
    "百分之",
    "百",
    "mil ",
    "et ",
    "demi",
    "x",
    "ı",
    "İ",
    "Rp",
    "sampai ",
    "hingga ",
    "dozen"
  };

  @ParameterizedTest
  @EnumSource(Language.class)
  void anyMixtureOfPiecesIsReadWithoutFailing(Language language) {
    Random random = new Random(20251120 + language.ordinal());
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(30);
      for (int j = 0; j < pieces; j++) {
        text.append(
            random.nextInt(12) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      check(language, text.toString(), i % 3 == 0 ? null : PUBLISHED);
    }
  }

  @Test
  void endlessTextsAreReadInTime() {
    List<String> units =
        List.of(
            "9",
            "1,",
            "1.",
            "a",
            "$",
            "(",
            "-",
            "1 ",
            "万",
            "twenty ",
            "to ",
            "million ",
            "1-",
            "한",
            "Monday ",
            "2025 ",
            "5 to ",
            "half ",
            "up to ",
            "\uD83D\uDE00",
            "within ",
            "last ",
            " ");
    for (Language language : Language.values()) {
      for (String unit : units) {
        String text = unit.repeat(100_000 / unit.length());
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> check(language, text, PUBLISHED), language + " " + unit);
      }
    }
  }

  @Test
  void withoutPublicationDateOnlyAbsoluteDatesComeOut() {
    assertThat(
            QuantityFinder.of(Language.EN)
                .find("On Monday, last year, in March, two days ago and on 27 January 2025", null))
        .singleElement()
        .isInstanceOfSatisfying(
            DateQuantity.class, date -> assertThat(date.date()).hasToString("2025-01-27"));
  }

  private static void check(
      Language language, String text, @org.jspecify.annotations.Nullable LocalDate published) {
    int last = 0;
    for (Quantity quantity : QuantityFinder.of(language).find(text, published)) {
      assertThat(quantity.start()).isGreaterThanOrEqualTo(last);
      assertThat(quantity.end()).isGreaterThan(quantity.start()).isLessThanOrEqualTo(text.length());
      last = quantity.end();
    }
  }
}
