package kutip.extraction.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads the part of YAML that frame files use: block lists and maps by indentation, lists in
 * brackets, plain and quoted values on one line, comments. A YAML library takes longer to warm up
 * than the whole rest of a cold {@code kutip extract}, which must answer within two seconds
 * (docs/decisions).
 */
final class FrameFile {

  /** A line that says something. */
  private record Line(int indent, String text, int number) {}

  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private int next;

  private FrameFile(String file, String text) {
    this.file = file;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String body = line.strip();
      if (!body.isEmpty() && !body.startsWith("#")) {
        lines.add(new Line(line.length() - line.stripLeading().length(), body, number));
      }
    }
  }

  /** The list that the file holds; empty for a file of comments. */
  static FrameNode.Items parse(String file, String text) {
    FrameFile parsed = new FrameFile(file, text);
    if (parsed.lines.isEmpty()) {
      return new FrameNode.Items(List.of(), 1);
    }
    if (parsed.block(0) instanceof FrameNode.Items items && parsed.next == parsed.lines.size()) {
      return items;
    }
    throw new LexiconException(file, parsed.lines.get(0).number(), "not a list of frames");
  }

  private FrameNode block(int indent) {
    Line first = lines.get(next);
    return first.text().startsWith("- ")
        ? items(first.indent())
        : fields(Math.max(indent, first.indent()));
  }

  private FrameNode items(int indent) {
    List<FrameNode> items = new ArrayList<>();
    int line = lines.get(next).number();
    while (next < lines.size()
        && lines.get(next).indent() == indent
        && lines.get(next).text().startsWith("- ")) {
      Line item = lines.get(next);
      String text = item.text().substring(2).strip();
      if (colon(text) > 0) {
        lines.set(next, new Line(indent + 2, text, item.number()));
        items.add(fields(indent + 2));
      } else {
        next++;
        items.add(inline(text, item.number()));
      }
    }
    return new FrameNode.Items(items, line);
  }

  private FrameNode fields(int indent) {
    LinkedHashMap<String, FrameNode> fields = new LinkedHashMap<>();
    int line = lines.get(next).number();
    while (next < lines.size()
        && lines.get(next).indent() == indent
        && !lines.get(next).text().startsWith("- ")) {
      Line field = lines.get(next++);
      int colon = colon(field.text());
      if (colon <= 0) {
        throw new LexiconException(file, field.number(), "no key: " + field.text());
      }
      String key = field.text().substring(0, colon).strip();
      if (fields.put(key, value(field, field.text().substring(colon + 1).strip(), indent))
          != null) {
        throw new LexiconException(file, field.number(), "key given twice: " + key);
      }
    }
    if (next < lines.size() && lines.get(next).indent() > indent) {
      throw new LexiconException(file, lines.get(next).number(), "indented too far");
    }
    return new FrameNode.Fields(fields, line);
  }

  private FrameNode value(Line field, String text, int indent) {
    if (!text.isEmpty()) {
      return inline(text, field.number());
    }
    boolean nested =
        next < lines.size()
            && (lines.get(next).indent() > indent
                || (lines.get(next).indent() == indent && lines.get(next).text().startsWith("- ")));
    if (!nested) {
      throw new LexiconException(file, field.number(), "no value: " + field.text());
    }
    return block(indent + 1);
  }

  private FrameNode inline(String text, int line) {
    if (text.startsWith("[") && text.endsWith("]")) {
      List<FrameNode> items = new ArrayList<>();
      for (String item : text.substring(1, text.length() - 1).split(",")) {
        if (!item.isBlank()) {
          items.add(new FrameNode.Scalar(unquoted(item.strip()), line));
        }
      }
      return new FrameNode.Items(items, line);
    }
    return new FrameNode.Scalar(unquoted(text), line);
  }

  private static String unquoted(String text) {
    char quote = text.isEmpty() ? 0 : text.charAt(0);
    int end = quote == '"' || quote == '\'' ? text.lastIndexOf(quote) : -1;
    if (end > 0) {
      String inner = text.substring(1, end);
      return quote == '"'
          ? inner.replace("\\\"", "\"").replace("\\n", "\n")
          : inner.replace("''", "'");
    }
    int comment = text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  /** Where a key ends: a colon before a space or the end, outside quotation marks. */
  private static int colon(String text) {
    if (text.startsWith("\"") || text.startsWith("'") || text.startsWith("[")) {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }
}
