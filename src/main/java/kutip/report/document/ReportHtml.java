package kutip.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a report as one XHTML document, of which the PDF is made too. */
public final class ReportHtml {

  static final String NOTES = "notes";

  private static final String MARGIN = "font:8pt sans,han,hangul;color:#5b6474;";

  /** How many pages there will be is not known while the first parts are drawn. */
  private static final String NO_TOTAL =
      "@page{@bottom-right{" + MARGIN + "content:counter(page);}}";

  /** The first page of a file that begins with the cover. */
  private static final String FIRST_PAGE =
      "@page :first{background-color:#17365f;"
          + "@bottom-right{content:none;}@bottom-left{content:none;}}";

  private final ReportDocument report;
  private final Xhtml out = new Xhtml();
  private final Set<String> here = new HashSet<>();
  private final Set<Integer> notes;

  private ReportHtml(ReportDocument report, List<Parts.Part> parts) {
    this.report = report;
    notes = report.notes().stream().map(Note::number).collect(Collectors.toSet());
    for (Parts.Part part : parts) {
      part.pieces().stream()
          .filter(Parts.Piece::begins)
          .forEach(piece -> here.add(piece.chapter().id()));
      part.notes().forEach(note -> here.add("n" + note.number()));
      if (part.notesBegin()) {
        here.add(NOTES);
      }
    }
  }

  /** Well-formed XHTML with its style sheet inside; it refers to nothing outside itself. */
  public static String of(ReportDocument report) {
    List<Parts.Part> parts = Parts.of(report);
    ReportHtml html = new ReportHtml(report, parts);
    html.head(FIRST_PAGE);
    html.cover();
    html.out.raw("<main>");
    html.contents(Map.of());
    parts.forEach(html::part);
    return html.end();
  }

  /**
   * The cover and contents of a report that is laid out in parts.
   *
   * @param pages the pages of the chapters
   */
  static String front(ReportDocument report, Map<String, Integer> pages) {
    ReportHtml html = new ReportHtml(report, List.of());
    html.head(NO_TOTAL + FIRST_PAGE);
    html.cover();
    html.out.raw("<main>");
    html.contents(pages);
    return html.end();
  }

  /** A part of it, whose links lead to places by name, there or in others. */
  static String part(ReportDocument report, Parts.Part part) {
    // By name even within the part: such links take less of the file and of memory.
    ReportHtml html = new ReportHtml(report, List.of());
    html.head(NO_TOTAL);
    html.out.raw("<main>");
    html.part(part);
    return html.end();
  }

  private void part(Parts.Part part) {
    for (Parts.Piece piece : part.pieces()) {
      if (piece.begins()) {
        heading(piece.chapter().id(), piece.chapter().title());
      }
      piece.blocks().forEach(this::block);
    }
    if (part.notesBegin()) {
      heading(NOTES, report.word(NOTES));
    }
    part.notes().forEach(this::note);
  }

  private String end() {
    return out.raw("</main></body></html>").toString();
  }

  private void head(String pageStyle) {
    Cover cover = report.cover();
    out.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    out.text(cover.language()).raw("\"><head><meta charset=\"UTF-8\"/>");
    out.element("title", "", cover.kicker() + ": " + cover.title() + volume());
    meta("description", String.join(" · ", cover.lines()));
    meta("subject", cover.kicker());
    meta("author", cover.author() == null ? "Kutip" : cover.author());
    meta("viewport", "width=device-width, initial-scale=1");
    out.raw("<style>").raw(style()).raw(pageStyle).raw("@page{@bottom-left{");
    out.raw(MARGIN + "content:").raw(cssText(footer())).raw(";}}</style></head><body>");
  }

  private void meta(String name, String content) {
    out.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>");
  }

  private String footer() {
    Cover cover = report.cover();
    String number = cover.number() == null ? "" : " · " + cover.number();
    return "Kutip" + number + " · " + cover.title() + volume();
  }

  private String volume() {
    return report.cover().volume().isEmpty() ? "" : ", " + report.cover().volume();
  }

  /** A string of a style sheet in which nothing can end the string or the sheet. */
  private static String cssText(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || c == ' ' || c == '·' || c == '.') {
            css.appendCodePoint(c);
          } else {
            css.append('\\').append(Integer.toHexString(c)).append(' ');
          }
        });
    return css.append('"').toString();
  }

  private void cover() {
    Cover cover = report.cover();
    out.raw("<header class=\"cover\">").element("div", "brand", "Kutip");
    out.element("div", "kicker", cover.kicker() + volume());
    out.element("h1", "", cover.title());
    cover.lines().forEach(line -> out.element("p", "meta", line));
    out.raw("</header>");
  }

  private void contents(Map<String, Integer> pages) {
    out.raw("<nav class=\"contents\">");
    out.element("div", "contents-title", report.word("contents")).raw("<ol>");
    for (Chapter chapter : report.chapters()) {
      content(chapter.id(), chapter.title(), pages);
    }
    content(NOTES, report.word(NOTES), pages);
    out.raw("</ol></nav>");
  }

  private void content(String id, String title, Map<String, Integer> pages) {
    out.raw("<li><a title=\"").text(title).raw("\" href=\"" + href(id) + "\"");
    if (!here.contains(id)) {
      out.raw(" data-page=\"" + pages.getOrDefault(id, 0) + "\"");
    }
    out.raw(">").text(title).raw("</a></li>");
  }

  /** The address of a place here or, in a file drawn in parts, in another part. */
  private String href(String id) {
    return (here.contains(id) ? "#" : PdfLinks.ELSEWHERE) + id;
  }

  private void heading(String id, String title) {
    out.raw("<h2 id=\"" + id + "\">").text(title).raw("</h2>");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Text text -> out.element("p", text.style(), text.text());
      case Block.Heading heading -> out.element("h3", "", heading.text());
      case Block.Keys keys -> keys(keys.keys());
      case Block.Chart chart -> chart(chart);
      case Block.Table table -> table(table);
      case Block.Doubt doubt -> doubt(doubt);
    }
  }

  private void keys(List<Block.Key> keys) {
    out.raw("<table class=\"keys\"><tbody>");
    for (int i = 0; i < keys.size(); i++) {
      out.raw(i % 3 == 0 ? "<tr><td>" : "<td>");
      Block.Key key = keys.get(i);
      out.element("span", "meta", key.label()).element("b", "", key.printed());
      out.raw("<span class=\"cite\">");
      cite(key.notes());
      out.raw(i % 3 == 2 || i == keys.size() - 1 ? "</span></td></tr>" : "</span></td>");
    }
    out.raw("</tbody></table>");
  }

  private void chart(Block.Chart chart) {
    out.raw("<div class=\"chart\">").element("div", "chart-title", chart.title());
    out.raw(
        chart
            .svg()
            .replaceFirst("<svg ", "<svg role=\"img\" alt=\"" + attribute(chart.alt()) + "\" "));
    out.raw("<div class=\"meta\">").text(chart.legend() + " ");
    cite(chart.notes());
    out.raw("</div></div>");
  }

  private static String attribute(String text) {
    return java.util.regex.Matcher.quoteReplacement(new Xhtml().text(text).toString());
  }

  private void table(Block.Table table) {
    out.raw("<div class=\"table\"><table class=\"" + table.style() + "\"><thead><tr>");
    for (Block.Column column : table.columns()) {
      out.raw("<th scope=\"col\" class=\"" + column.style() + "\">").text(column.title());
      out.raw("</th>");
    }
    out.raw("</tr></thead><tbody>");
    for (Block.Row row : table.rows()) {
      out.raw(row.fact() == null ? "<tr>" : "<tr data-fact=\"" + row.fact() + "\">");
      int said = lastWords(row);
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row.cells().get(i), i == said ? row.remarks() : List.of());
      }
      out.raw("</tr>");
    }
    out.raw("</tbody></table></div>");
  }

  /** The cell under whose words the remarks stand: that which leads to the figure. */
  private static int lastWords(Block.Row row) {
    int last = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i) instanceof Cell.Words) {
        last = i;
      }
    }
    return last;
  }

  private void cell(Cell cell, List<String> remarks) {
    String style =
        switch (cell) {
          case Cell.Figures figures -> " class=\"figure\"";
          case Cell.Cites cites -> " class=\"cite\"";
          case Cell.Words words -> "";
          case Cell.Day day -> "";
          case Cell.State state -> "";
        };
    out.raw("<td" + style + ">");
    switch (cell) {
      case Cell.Words words -> out.text(words.text());
      case Cell.Day day -> out.text(day.printed());
      case Cell.Figures figures -> out.text(figures.printed());
      case Cell.State state -> marks(state.marks());
      case Cell.Cites cites -> cite(cites.notes());
    }
    remarks.forEach(remark -> out.element("div", "remark", remark));
    out.raw("</td>");
  }

  private void marks(List<Cell.Mark> marks) {
    String separator = "";
    for (Cell.Mark mark : marks) {
      out.raw(separator).element("span", mark.style(), mark.text());
      separator = " · ";
    }
  }

  private void doubt(Block.Doubt doubt) {
    out.raw("<div class=\"doubt\">").element("b", "", doubt.headline()).text(" · ");
    out.element("span", doubt.style(), doubt.verdict()).raw("<br/>").text(doubt.sentence() + " ");
    if (!doubt.formula().isEmpty()) {
      out.element("span", "meta", doubt.formula());
    }
    out.raw("<span class=\"cite\">");
    for (Block.Noted input : doubt.inputs()) {
      out.text(" · " + input.text() + " ");
      cite(List.of(input.note()));
    }
    out.raw("</span>");
    doubt.witnesses().forEach(witness -> out.raw("<br/>").text(witness));
    out.raw("</div>");
  }

  /** Links to notes, runs of numbers as {@code 3–7}. */
  private void cite(List<Integer> notes) {
    String separator = "";
    for (int i = 0; i < notes.size(); i++) {
      int first = i;
      while (i + 1 < notes.size() && notes.get(i + 1) == notes.get(i) + 1) {
        i++;
      }
      out.raw(separator);
      link(notes.get(first));
      if (i > first) {
        out.raw(i == first + 1 ? ", " : "–");
        link(notes.get(i));
      }
      separator = ", ";
    }
  }

  private void link(int number) {
    if (notes.contains(number)) {
      out.raw("<a title=\"").text(report.word(NOTES)).raw(" " + number + "\" href=\"");
      out.raw(href("n" + number) + "\">" + number + "</a>");
    } else {
      out.raw(String.valueOf(number));
    }
  }

  private void note(Note note) {
    out.raw("<div class=\"note\" id=\"n" + note.number() + "\">");
    out.element("b", "", note.number() + ". ");
    out.text("“" + note.quote() + "” ").raw("<span class=\"meta\">").text(note.publisher());
    if (!note.printedDay().isEmpty()) {
      out.text(" · " + note.printedDay());
    }
    out.text(" · " + note.heading());
    address(note.address());
    String by = note.reviewer().isEmpty() ? "" : ", " + note.reviewer();
    out.text(" · " + note.state() + by).raw("</span></div>");
  }

  /** A link only where it leads to the web: an article may give any text as its address. */
  private void address(@org.jspecify.annotations.Nullable String address) {
    if (address == null) {
      return;
    }
    out.text(" · ");
    if (address.matches("https?://[^\\s\"'<>]+")) {
      out.raw("<a rel=\"noopener noreferrer\" title=\"").text(address).raw("\" href=\"");
      out.text(address).raw("\">").text(address);
      out.raw("</a>");
    } else {
      out.text(address);
    }
  }

  private static String style() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("/report/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
