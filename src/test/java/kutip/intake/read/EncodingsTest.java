package kutip.intake.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingsTest {

  private static final String TEXT = "Kekayaan ﹩14,3 miliar – 12,6 % lebih café.";

  static Stream<byte[]> theSameText() {
    return Stream.of(
        TEXT.getBytes(UTF_8),
        ("\ufeff" + TEXT).getBytes(UTF_8),
        ("\ufeff" + TEXT).getBytes(UTF_16LE),
        ("\ufeff" + TEXT).getBytes(UTF_16BE),
        TEXT.getBytes(UTF_16LE),
        TEXT.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("theSameText")
  void textIsReadInEveryUnicodeEncodingWithAndWithoutMark(byte[] bytes) {
    assertThat(Found.in("a.txt", bytes).only().text()).isEqualTo(TEXT);
  }

  @Test
  void jsonLinesAndArraysInUtf16AreRead() {
    String json = "{\"id\":\"1\",\"text\":\"Ein Café öffnet.\"}\n";
    assertThat(Found.in("a.jsonl", ("\ufeff" + json).getBytes(UTF_16LE)).only().text())
        .isEqualTo("Ein Café öffnet.");
    assertThat(Found.in("a.json", ("\ufeff[" + json + "]").getBytes(UTF_16BE)).only().text())
        .isEqualTo("Ein Café öffnet.");
  }

  @Test
  void textInAnUnnamedEncodingIsRefused() {
    assertThat(Found.in("a.txt", "café".getBytes(ISO_8859_1)).refusals)
        .containsExactly("a.txt: not UTF-8, and no other encoding is named");
  }

  @Test
  void aPageIsReadInTheEncodingThatItDeclares() {
    for (String name : new String[] {"windows-1252", "Shift_JIS", "GB18030", "EUC-KR"}) {
      String html = "<html><head><meta charset=" + name + "><body><p>Meta 12 % 元";
      byte[] bytes =
          html.replace("元", name.equals("windows-1252") ? "é" : "元").getBytes(charset(name));
      assertThat(Found.in("a.html", bytes).only().text())
          .isEqualTo(name.equals("windows-1252") ? "Meta 12 % é" : "Meta 12 % 元");
    }
  }

  @Test
  void whatAServerSaysCountsMoreThanThePage() {
    byte[] bytes = "<meta charset=utf-8><p>Größe".getBytes(ISO_8859_1);
    Origin origin = Origin.fetched("https://example.org/a", ISO_8859_1);
    assertThat(Found.in(Input.of(bytes, "a", origin)).only().text()).isEqualTo("Größe");
  }

  @Test
  void aPageThatIsNotWhatItDeclaresIsRefused() {
    byte[] bytes = "<html><meta charset=utf-8><p>Größe".getBytes(ISO_8859_1);
    assertThat(Found.in("a.html", bytes).refusals)
        .containsExactly("a.html: not in the encoding that is named, UTF-8");
  }

  private static Charset charset(String name) {
    return Charset.forName(name);
  }
}
