package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kutip.article.ArticleDraft;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.fetch.TestSite;
import kutip.intake.read.AnyReader;
import kutip.intake.read.Findings;
import kutip.intake.read.Input;
import kutip.intake.read.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressFetchTest {

  private final SafeFetch fetch = TestSite.fetch();
  private final AddressFetch addresses = new AddressFetch(fetch);
  private TestSite site;

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void close() {
    fetch.close();
    site.close();
  }

  @Test
  void aFetchedPageKeepsItsAddressEncodingAndMetadata() throws IOException {
    String html =
        "<html><head><title>Größe</title><meta property='article:published_time' content='2025-10-29'></head>"
            + "<body><article><p>"
            + "Die Übernahme kostet 14,3 Milliarden Dollar. ".repeat(9)
            + "</p></article>";
    site.page("/old", e -> TestSite.redirect(e, "/new"));
    site.page(
        "/new",
        e ->
            TestSite.send(
                e,
                200,
                "text/html; charset=iso-8859-1",
                html.getBytes(StandardCharsets.ISO_8859_1)));

    ArticleDraft article = read(site.url("/old")).getFirst();

    assertThat(article.title()).isEqualTo("Größe");
    assertThat(article.text()).startsWith("Die Übernahme kostet");
    assertThat(article.url()).isEqualTo(site.url("/new"));
    assertThat(article.source()).isEqualTo("site.test");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void aFetchedTextOfAnyKindIsRead() throws IOException {
    site.page("/a.txt", "text/plain; charset=utf-8", "Meta hired five people from OpenAI.");
    assertThat(read(site.url("/a.txt")))
        .extracting(ArticleDraft::text)
        .containsExactly("Meta hired five people from OpenAI.");
  }

  @Test
  void whatIsNotFetchedIsSaid() {
    assertThat(addresses.fetch(site.url("inside.test", "/")))
        .isEqualTo(new AddressFetch.Result.Refused("not an address of the public internet"));
  }

  private List<ArticleDraft> read(String address) throws IOException {
    ImportFile file = ((AddressFetch.Result.Kept) addresses.fetch(address)).file();
    List<ArticleDraft> found = new ArrayList<>();
    Findings findings =
        new Findings() {
          @Override
          public void article(ArticleDraft draft, Place place) {
            found.add(draft);
          }

          @Override
          public void refused(Place place, String reason) {
            throw new AssertionError(place + ": " + reason);
          }
        };
    try (Input input = Input.of(file.path(), file.name(), findings)) {
      AnyReader.read(input, findings);
    }
    Files.delete(file.path());
    return found;
  }
}
