package kutip.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void anArticleWrittenOverSeveralLinesIsReadWhateverTheFilesName() {
    String json = "{\n  \"id\": \"1\",\n  \"text\": \"One.\"\n}\n";
    assertThat(Found.in("a.json", json).texts()).containsExactly("One.");
    assertThat(Found.in("article", json + json.replace("1", "2")).texts()).hasSize(2);
  }

  @Test
  void anArraysBadMembersAreNamedByLineAndTheRestGoesOn() {
    Found found =
        Found.in(
            "a.json",
            "[{\"id\":\"1\",\"text\":\"One.\"},\n{\"id\":2},\n3,\n{\"id\":\"4\",\"text\":\"Four.\"}]");
    assertThat(found.texts()).containsExactly("One.", "Four.");
    assertThat(found.refusals)
        .containsExactly("a.json:2: \"id\" is not a string", "a.json:3: not a JSON object");
  }

  @Test
  void brokenJsonKeepsWhatCameBefore() {
    Found found = Found.in("a.json", "[{\"id\":\"1\",\"text\":\"One.\"},\n{\"id\": \"2\", ");
    assertThat(found.texts()).containsExactly("One.");
    assertThat(found.refusals).singleElement().asString().startsWith("a.json:2: not valid JSON");
  }

  @Test
  void aTextThatBeginsWithABracketIsAText() {
    assertThat(Found.in("note.txt", "[Reuters] Meta hired five people.").texts()).hasSize(1);
    assertThat(Found.in("note", "{Meta} hired five people.").texts()).hasSize(1);
  }
}
