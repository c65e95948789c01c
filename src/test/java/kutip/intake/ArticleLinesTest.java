package kutip.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kutip.article.ArticleDraft;
import kutip.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinesTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"Meta hired five people.\"}";

  @Test
  void everyKeyOfAnArticleIsRead() throws IOException {
    var line =
        """
        {"id":"a1","title":"T","text":"B","publishedOn":"2025-06-30","language":"id-ID",\
        "url":"https://example.org/1","source":"Harian","more":{"x":[1,{"y":null}]}}
        """;
    assertThat(articles(line))
        .containsExactly(
            new ArticleDraft(
                "a1",
                "T",
                "B",
                LocalDate.of(2025, 6, 30),
                Language.ID,
                "https://example.org/1",
                "Harian"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"a","text":"half          | not valid JSON
          [1]                             | not a JSON object
          "text"                          | not a JSON object
          {"id":7,"text":"b"}             | "id" is not a string
          {"id":"a","text":["b"]}         | "text" is not a string
          {"text":"b"}                    | "id" is missing
          {"id":" ","text":"b"}           | "id" is missing
          {"id":"a"}                      | "text" is missing
          {"id":"a","text":null}          | "text" is missing
          {"id":"a","text":"  "}          | neither title nor text
          {"id":"a","text":"b"} {}        | more than one JSON value
          {"id":"a","text":"b"}x          | not valid JSON
          {"id":"a","text":"\\uD83D"}     | half of a character
          {"id":"a","text":"b","publishedOn":"yesterday"} | no day like
          {"id":"a","text":"b","publishedOn":"2025-02-30"} | no day like
          """)
  void badLinesAreRefusedByNumberAndTheRestGoesOn(String bad, String reason) throws IOException {
    List<ArticleLines.Line> read = read(bytes(GOOD + "\n\n" + bad + "\n" + GOOD));
    assertThat(read).hasSize(3);
    assertThat(read.get(1))
        .isInstanceOfSatisfying(
            ArticleLines.Line.Refused.class,
            r -> assertThat(r.refusal().toString()).startsWith("in.jsonl:3: ").contains(reason));
  }

  @Test
  void deepNestingIsRefusedInsteadOfOverflowingTheStack() throws IOException {
    String bad = "{\"id\":\"a\",\"x\":" + "[".repeat(100_000);
    assertThat(refusals(bytes(bad + "\n" + GOOD)))
        .singleElement()
        .asString()
        .contains("in.jsonl:1");
  }

  @Test
  void aLineInAnotherEncodingIsRefused() throws IOException {
    byte[] latin = "{\"id\":\"a\",\"text\":\"é\"}\n".getBytes(ISO_8859_1);
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(latin), bytes(GOOD));
    assertThat(read(in)).hasSize(2).last().isInstanceOf(ArticleLines.Line.Read.class);
  }

  @Test
  void terminalSequencesOfTheInputDoNotReachTheMessage() throws IOException {
    String bad = "{\"id\":\"a\",\"text\":\"b\",\"publishedOn\":\"\\u001b[2J\\u202e\"}";
    assertThat(refusals(bytes(bad)).getFirst().reason()).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void aTwoHundredMegabyteLineIsPassedOver() throws IOException {
    InputStream in = new SequenceInputStream(endless(200L << 20), bytes("\n" + GOOD));
    List<ArticleLines.Line> read = read(in);
    assertThat(read).hasSize(2);
    assertThat(read.getFirst().toString()).contains("longer than 64 MB");
  }

  @Test
  void anEmptyFileIsRefusedWhole() throws IOException {
    assertThat(refusals(bytes("\n  \n")))
        .singleElement()
        .hasToString("in.jsonl: the file holds no article");
  }

  @Test
  void aByteOrderMarkAndWindowsLineBreaksAreNoFault() throws IOException {
    assertThat(articles("\uFEFF" + GOOD + "\r\n\r\n" + GOOD + "\r\n")).hasSize(2);
  }

  private static InputStream endless(long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] into, int from, int count) {
        if (left <= 0) {
          return -1;
        }
        int now = (int) Math.min(left, count);
        Arrays.fill(into, from, from + now, (byte) 'x');
        left -= now;
        return now;
      }
    };
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<ArticleDraft> articles(String text) throws IOException {
    return read(bytes(text)).stream()
        .map(line -> ((ArticleLines.Line.Read) line).article())
        .toList();
  }

  private static List<Refusal> refusals(InputStream in) throws IOException {
    return read(in).stream()
        .filter(ArticleLines.Line.Refused.class::isInstance)
        .map(line -> ((ArticleLines.Line.Refused) line).refusal())
        .toList();
  }

  private static List<ArticleLines.Line> read(InputStream in) throws IOException {
    List<ArticleLines.Line> all = new ArrayList<>();
    try (ArticleLines lines = new ArticleLines(in, "in.jsonl")) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        all.add(line);
      }
    }
    return all;
  }
}
