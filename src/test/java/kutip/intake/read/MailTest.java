package kutip.intake.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import kutip.article.ArticleDraft;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String HEADERS =
      """
      From: =?utf-8?q?Buletin_Caf=C3=A9?= <news@buletin.example>
      To: desk@example.org
      Subject: =?utf-8?b?%s?=
      Date: Thu, 30 Oct 2025 23:30:00 -0700 (PDT)
      MIME-Version: 1.0
      """
          .formatted(
              Base64.getEncoder().encodeToString("Gajinya $100 juta – per orang".getBytes(UTF_8)));

  @Test
  void aPlainMailIsAnArticleFromItsSenderOnTheSendersDay() {
    String mail =
        HEADERS
            + "Content-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "Meta membayar =C3=A9 $14,3 mil=\n"
            + "iar.\n";
    ArticleDraft article = Found.in("a.eml", mail.replace("\n", "\r\n")).only();
    assertThat(article.title()).isEqualTo("Gajinya $100 juta – per orang");
    assertThat(article.source()).isEqualTo("Buletin Café");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(article.text()).isEqualTo("Meta membayar é $14,3 miliar.");
  }

  @Test
  void ofTwoFormsThePlainOneIsTakenAndOfOneTheOther() {
    String two =
        multipart("alternative", part("text/plain", "Plain."), part("text/html", "<p>Page.</p>"));
    assertThat(Found.in("a.eml", two).only().text()).isEqualTo("Plain.");
    String one = multipart("alternative", part("text/html", "<p>Page.</p><script>x</script>"));
    assertThat(Found.in("b.eml", one).only().text()).isEqualTo("Page.");
  }

  @Test
  void attachmentsAreDocumentsOfTheirOwnAndPicturesAreLeftOut() {
    String zip =
        Base64.getMimeEncoder()
            .encodeToString(Found.zip(Found.entries("in.txt", "In the archive.")));
    String mail =
        multipart(
            "mixed",
            part("text/plain", "See attached."),
            "Content-Type: application/zip; name=\"../../x.zip\"\nContent-Disposition: attachment;"
                + " filename=\"../../x.zip\"\nContent-Transfer-Encoding: base64\n\n"
                + zip,
            part("image/png", "logo"),
            "Content-Type: message/rfc822\n\n"
                + HEADERS
                + "Content-Type: text/plain; charset=utf-8\n\nForwarded.");
    Found found = Found.in("a.eml", mail);
    assertThat(found.texts()).containsExactly("See attached.", "In the archive.", "Forwarded.");
    assertThat(found.refusals).isEmpty();
  }

  @Test
  void aMailWithoutTextOrInAnUnnamedEncodingIsRefused() {
    assertThat(Found.in("a.eml", multipart("mixed", part("image/png", "x"))).refusals)
        .containsExactly("a.eml: the mail holds no text");
    byte[] latin = (HEADERS + "\ncafé").getBytes(ISO_8859_1);
    assertThat(Found.in("b.eml", latin).refusals)
        .containsExactly("b.eml: not UTF-8, and no other encoding is named");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String part = part("text/plain", "Deep.");
    for (int i = 0; i < 60; i++) {
      part =
          "Content-Type: multipart/mixed; boundary=b"
              + i
              + "\n\n--b"
              + i
              + "\n"
              + part
              + "\n--b"
              + i
              + "--\n";
    }
    Found found = Found.in("a.eml", HEADERS + part);
    assertThat(found.articles).isEmpty();
    assertThat(found.refusals).hasSize(1);
  }

  @Test
  void aTextThatOnlyLooksLikeAMailIsAText() {
    String text = "Subject: matter experts\nMeta hired five people from OpenAI.\n";
    assertThat(Found.in("a.txt", text).only().text()).isEqualTo(text);
  }

  private static String multipart(String kind, String... parts) {
    return HEADERS
        + "Content-Type: multipart/"
        + kind
        + "; boundary=XX\n\n--XX\n"
        + String.join("\n--XX\n", parts)
        + "\n--XX--\n";
  }

  private static String part(String type, String content) {
    return "Content-Type: " + type + "; charset=utf-8\n\n" + content;
  }

  @Test
  void aMailboxIsReadMailByMailAndADamagedOneIsNamed() {
    String mail = HEADERS + "Content-Type: text/plain; charset=utf-8\n\n";
    String box =
        "From desk@example.org Thu Oct 30 23:30:00 2025\n"
            + mail
            + "Meta pays.\n>From here on it is quoted.\n\n"
            + "From desk@example.org Fri Oct 31 08:00:00 2025\n"
            + "Subject: empty\n\n\n"
            + "From desk@example.org Fri Oct 31 09:00:00 2025\r\n"
            + mail.replace("\n", "\r\n")
            + "Nvidia falls.\r\n";
    Found found = Found.in("archive.mbox", box);
    assertThat(found.texts())
        .containsExactly("Meta pays.\nFrom here on it is quoted.", "Nvidia falls.");
    assertThat(found.refusals).singleElement().asString().contains("archive.mbox!/mail 2");
  }

  @Test
  void aNoteThatBeginsWithFromIsNoMailbox() {
    String note = "From today at 10:30 on, Meta pays more.\nDate: soon\n";
    assertThat(Found.in("note.txt", note).only().text()).startsWith("From today");
  }
}
