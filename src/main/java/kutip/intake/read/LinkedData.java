package kutip.intake.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The article that a page describes in JSON-LD, if it does. */
record LinkedData(JsonNode article) {

  private static final Set<String> TYPES =
      Set.of(
          "Article",
          "NewsArticle",
          "AnalysisNewsArticle",
          "ReportageNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "TechArticle",
          "ScholarlyArticle",
          "Report",
          "PressRelease",
          "WebPage");

  private static final int MOST_NODES = 2000;

  /** The first article of any block; a description of the page alone only when there is none. */
  static LinkedData of(Document page) {
    JsonNode asPage = null;
    for (Element block : page.select("script[type=application/ld+json]")) {
      JsonNode found = find(block.data());
      if (found != null && !isPage(found)) {
        return new LinkedData(found);
      }
      asPage = asPage == null ? found : asPage;
    }
    return new LinkedData(asPage == null ? JsonNodeFactory.instance.objectNode() : asPage);
  }

  private static @Nullable JsonNode find(String json) {
    JsonNode asPage = null;
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JsonArray.JSON.readTree(json));
    } catch (JacksonException e) {
      return null;
    }
    for (int i = 0; !open.isEmpty() && i < MOST_NODES; i++) {
      JsonNode node = open.poll();
      if (node.isObject() && typed(node)) {
        if (!isPage(node)) {
          return node;
        }
        asPage = asPage == null ? node : asPage;
      }
      for (JsonNode child : node) {
        if (child.isContainer()) {
          open.add(child);
        }
      }
    }
    return asPage;
  }

  private static boolean typed(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (TYPES.contains(one.asString(""))) {
          return true;
        }
      }
    }
    return TYPES.contains(type.asString(""));
  }

  private static boolean isPage(JsonNode node) {
    return node.path("@type").asString("").equals("WebPage");
  }

  @Nullable String value(String key) {
    JsonNode value = article.path(key);
    return value.isString() ? text(value.asString()) : text(value.path("@id").asString(""));
  }

  @Nullable String publisher() {
    JsonNode publisher = article.path("publisher");
    return text((publisher.isArray() ? publisher.path(0) : publisher).path("name").asString(""));
  }

  /** The text that some publishers repeat here, cleaned of markup. */
  String body() {
    String body = article.path("articleBody").asString("");
    return body.isEmpty() ? "" : PageText.ofFragment(body.replace("\n", "<br>"));
  }

  private static @Nullable String text(String value) {
    return value.isBlank() ? null : org.jsoup.parser.Parser.unescapeEntities(value, false);
  }
}
