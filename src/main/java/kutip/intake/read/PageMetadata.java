package kutip.intake.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import kutip.shared.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, in JSON-LD, Open Graph, its elements, in this order of trust.
 *
 * @param body the text that JSON-LD repeats; mostly empty
 */
record PageMetadata(
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String source,
    String body) {

  static PageMetadata of(Document page, Origin origin) {
    LinkedData data = LinkedData.of(page);
    String url =
        first(
            WebAddress.of(page.baseUri(), attribute(page, "link[rel=canonical]", "href")),
            WebAddress.of(page.baseUri(), meta(page, "og:url")),
            WebAddress.of(page.baseUri(), data.value("url")),
            origin.url());
    String source =
        first(data.publisher(), meta(page, "og:site_name"), origin.source(), WebAddress.host(url));
    return new PageMetadata(
        title(page, data, source, origin),
        date(page, data, origin),
        language(page, data),
        url,
        source,
        data.body());
  }

  private static @Nullable String title(
      Document page, LinkedData data, @Nullable String source, Origin origin) {
    String title =
        first(
            data.value("headline"),
            meta(page, "og:title"),
            meta(page, "twitter:title"),
            text(page, "[itemprop=headline]"),
            text(page, "title"),
            text(page, "h1"),
            origin.title());
    return title == null ? null : withoutSource(Lines.tidy(title), source);
  }

  /** Many titles end in the site's name. */
  private static String withoutSource(String title, @Nullable String source) {
    if (source == null) {
      return title;
    }
    String lower = title.toLowerCase(Locale.ROOT);
    for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
      if (lower.endsWith(mark + source.toLowerCase(Locale.ROOT))) {
        return title.substring(0, title.length() - mark.length() - source.length()).strip();
      }
    }
    return title;
  }

  private static @Nullable LocalDate date(Document page, LinkedData data, Origin origin) {
    return Stream.<@Nullable String>of(
            data.value("datePublished"),
            meta(page, "article:published_time"),
            meta(page, "og:article:published_time"),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            meta(page, "datePublished"),
            meta(page, "parsely-pub-date"),
            meta(page, "sailthru.date"),
            meta(page, "dc.date"),
            meta(page, "dcterms.created"),
            meta(page, "pubdate"),
            meta(page, "date"),
            attribute(page, "time[pubdate]", "datetime"),
            attribute(page, "article time[datetime]", "datetime"),
            attribute(page, "time[datetime]", "datetime"))
        .map(Dates::of)
        .filter(day -> day != null)
        .findFirst()
        .orElse(origin.publishedOn());
  }

  /** Templates say English on pages of every language, so that only other claims are believed. */
  private static @Nullable Language language(Document page, LinkedData data) {
    String said =
        first(
            data.value("inLanguage"),
            meta(page, "og:locale"),
            attribute(page, "html", "lang"),
            attribute(page, "meta[http-equiv=content-language]", "content"));
    Language language =
        said == null ? null : Language.ofTag(said.strip().replace('_', '-')).orElse(null);
    return language == Language.EN ? null : language;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element element : page.select("meta[content]")) {
      if (name.equalsIgnoreCase(element.attr("property"))
          || name.equalsIgnoreCase(element.attr("name"))) {
        return element.attr("content");
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : element.attr(name);
  }

  private static @Nullable String text(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : element.text();
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String one : candidates) {
      if (one != null && !one.isBlank()) {
        return one.strip();
      }
    }
    return null;
  }
}
