package kutip.intake.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files of every kind: always an answer, never an exception, never a stall. */
class HostileFilesTest {

  private static final int ROUNDS = 150;

  record Sample(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> everyKind() {
    return Stream.of(
        new Sample(
            "a.jsonl",
            "{\"id\":\"1\",\"text\":\"One. Größe\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n"
                .getBytes(UTF_8)),
        new Sample(
            "a.json",
            "[{\"id\":\"1\",\"text\":\"One.\"},{\"id\":\"2\",\"text\":\"Two.\"}]".getBytes(UTF_8)),
        new Sample(
            "a.html",
            ("<html><head><title>T</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"H\"}"
                    + "</script></head><body><article><p>Text of the page.<table><tr><td>x</table></article>")
                .getBytes(UTF_8)),
        new Sample(
            "a.xml",
            ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><item><title>I</title>"
                    + "<pubDate>Thu, 30 Oct 2025 21:00:00 GMT</pubDate><description>D</description></item></channel></rss>")
                .getBytes(UTF_8)),
        new Sample(
            "a.eml",
            ("From: a@b.example\nSubject: =?utf-8?b?QQ==?=\nDate: Thu, 30 Oct 2025 21:00:00 GMT\nMIME-Version: 1.0\n"
                    + "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain; charset=utf-8\n\nHello\n--X--\n")
                .getBytes(UTF_8)),
        new Sample(
            "a.zip",
            Found.zip(Found.entries("a.txt", "One.", "b.jsonl", "{\"id\":\"1\",\"text\":\"T\"}"))),
        new Sample("a.txt.gz", Found.gzip("A text that is packed. ".repeat(20).getBytes(UTF_8))),
        new Sample("a.warc", WarcTest.archive(false)),
        new Sample("a.docx", OfficeTest.word("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>")),
        new Sample("a.pdf", OfficeTest.pdf("A line of text.", "Another line.")));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aDamagedFileIsReadOrRefusedAndNothingElse(Sample sample) {
    assertThat(Found.in(sample.name(), sample.bytes()).articles).isNotEmpty();
    Random random = new Random(42);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = damaged(sample.bytes(), random);
      Found found =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Found.in(sample.name(), damaged));
      assertThat(found.articles.size() + found.refusals.size()).as("round %d", i).isPositive();
      assertThat(found.refusals).allMatch(r -> r.chars().noneMatch(c -> c < 32));
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] copy =
        random.nextInt(4) == 0
            ? java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length))
            : bytes.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }
}
