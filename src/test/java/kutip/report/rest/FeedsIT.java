package kutip.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

@ApiTest
class FeedsIT {

  @Autowired Api api;

  @BeforeEach
  void storeAFact() {
    String body =
        "{\"id\": \"f-%s\", \"text\": \"Nvidia laid off 811 employees on Monday.\","
            + " \"publishedOn\": \"2025-06-30\", \"source\": \"Wire & Co\"}";
    api.postJson(Role.ANALYST, "/api/v1/articles", body.formatted(UUID.randomUUID()));
  }

  @Test
  void theFactFoundLastStandsFirstWithItsQuote() {
    JsonNode feed =
        api.get(Role.VIEWER, "/api/v1/feeds/facts.json?kind=talent_move&company=Nvidia").json();

    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items").size()).isPositive();
    assertThat(feed.at("/items/0/url").asString()).contains("/fact/");
    assertThat(feed.findValuesAsString("content_text").toString()).contains("laid off");
  }

  @Test
  void atomIsXmlThatReadersTake() throws Exception {
    Answer answer = api.get(Role.VIEWER, "/api/v1/feeds/facts.atom?kind=talent_move");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();

    assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    NodeList entries = feed.getElementsByTagName("entry");
    assertThat(entries.getLength()).isPositive();
    for (String part : new String[] {"title", "id", "updated", "summary"}) {
      assertThat(((Element) entries.item(0)).getElementsByTagName(part).getLength()).isEqualTo(1);
    }
  }

  @Test
  void aFilterThatIsUnknownIsRefusedHereToo() {
    assertThat(api.get(Role.VIEWER, "/api/v1/feeds/facts.atom?kind=gossip").status())
        .isEqualTo(400);
  }
}
