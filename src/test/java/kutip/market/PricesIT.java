package kutip.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PricesIT {

  @Autowired PriceService service;
  @Autowired PriceQueries queries;

  private PriceSummary read(String csv) throws IOException {
    return service.importCsv(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv");
  }

  @Test
  void sharesTimesCloseIsTheMarketValueWhereNoneIsGiven() throws IOException {
    read(
        """
        Date;Ticker;Close;Shares;Market Value;Currency
        2025-10-29;meta;750;2500000000;;
        2025-10-29;SAP;;;250000000000;eur
        """);

    List<Price> found =
        queries.between(
            List.of("META", "SAP"), LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));

    assertThat(found).extracting(Price::ticker).containsExactly("META", "SAP");
    assertThat(found.getFirst().worth()).isEqualByComparingTo(new BigDecimal("1875000000000"));
    assertThat(found.get(1).currency()).isEqualTo("EUR");
  }

  @Test
  void badLinesAreRefusedByNumberAndTheRestGoesOn() throws IOException {
    PriceSummary summary =
        read(
            """
            date,ticker,close,shares
            2025-10-29,META,750,2500000000
            yesterday,META,750,2500000000
            2025-10-30,,750,2500000000
            2025-10-31,META,cheap,2500000000
            2025-11-03,META,640,
            2025-11-04,META,641,2500000000
            """);

    assertThat(summary.stored()).isEqualTo(2);
    assertThat(summary.refused())
        .extracting(PriceSummary.Refused::line)
        .containsExactly(3L, 4L, 5L, 6L);
    assertThat(summary.refused().getFirst().reason()).contains("yesterday");
    assertThat(queries.count()).isEqualTo(2);
  }

  @Test
  void theSameDayAgainReplacesWhatWasKnown() throws IOException {
    read("date,ticker,market_value\n2025-10-29,META,1\n");
    read("date,ticker,market_value\n2025-10-29,META,2\n2025-10-29,META,3\n");

    assertThat(queries.list(0, 10))
        .singleElement()
        .satisfies(p -> assertThat(p.worth()).isEqualByComparingTo(new BigDecimal(3)));
  }

  @Test
  void aFileWithoutTheColumnsIsRefusedAsAWhole() throws IOException {
    PriceSummary summary = read("when,what\n2025-10-29,META\n");

    assertThat(summary.stored()).isZero();
    assertThat(summary.refused().getFirst().line()).isEqualTo(1);
    assertThat(read("").stored()).isZero();
  }
}
