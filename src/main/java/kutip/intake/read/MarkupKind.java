package kutip.intake.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages from feeds by their first element. */
final class MarkupKind {

  /** Behind processing instructions, comments and document types. */
  private static final Pattern FIRST_ELEMENT = Pattern.compile("<([A-Za-z][\\w:.-]{0,40})");

  private MarkupKind() {}

  static Kind of(String start, Input input) {
    Matcher first = FIRST_ELEMENT.matcher(withoutProlog(start));
    String element = first.find() ? first.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (element) {
      case "rss", "feed", "rdf:rdf", "atom:feed" -> Kind.FEED;
      case "html",
          "head",
          "body",
          "title",
          "meta",
          "article",
          "div",
          "main",
          "p",
          "h1",
          "!doctype" ->
          Kind.HTML;
      default -> other(start, input);
    };
  }

  private static Kind other(String start, Input input) {
    if (start.regionMatches(true, 0, "<!doctype html", 0, 14) || input.named(".html", ".htm")) {
      return Kind.HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<!DOCTYPE")) {
      return Kind.OTHER_XML;
    }
    return start.toLowerCase(Locale.ROOT).contains("<html") ? Kind.HTML : Kind.TEXT;
  }

  private static String withoutProlog(String start) {
    String rest = start;
    for (int i = 0; i < 20; i++) {
      rest = rest.stripLeading();
      String end =
          rest.startsWith("<!--")
              ? "-->"
              : rest.startsWith("<?") ? "?>" : rest.startsWith("<!") ? ">" : "";
      int at = end.isEmpty() ? -1 : rest.indexOf(end);
      if (at < 0) {
        return rest;
      }
      rest = rest.substring(at + end.length());
    }
    return rest;
  }
}
