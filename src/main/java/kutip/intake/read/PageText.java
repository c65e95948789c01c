package kutip.intake.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page: a block is a line, and nothing of the markup is kept. */
final class PageText implements NodeVisitor {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "figcaption",
          "head",
          "title");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int leftOut;

  private PageText() {}

  static String of(Element element) {
    PageText text = new PageText();
    element.traverse(text);
    text.endLine();
    return text.out.toString();
  }

  /** The text of a piece of HTML, such as feeds carry. */
  static String ofFragment(String html) {
    return of(org.jsoup.Jsoup.parseBodyFragment(html).body());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (leftOut == 0) {
        line.append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      leftOut += LEFT_OUT.contains(element.normalName()) ? 1 : 0;
      startOf(element);
    }
  }

  private void startOf(Element element) {
    if (breaks(element)) {
      endLine();
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      line.append(' ');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      leftOut -= LEFT_OUT.contains(element.normalName()) ? 1 : 0;
      if (breaks(element)) {
        endLine();
      }
    }
  }

  private static boolean breaks(Element element) {
    String name = element.normalName();
    return name.equals("br") || element.isBlock() && !name.equals("td") && !name.equals("th");
  }

  private void endLine() {
    String tidy = Lines.tidy(line);
    if (!tidy.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(tidy);
    }
    line.setLength(0);
  }
}
