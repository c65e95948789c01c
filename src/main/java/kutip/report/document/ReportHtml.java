package kutip.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a report as one XHTML document, of which the PDF is made too. */
public final class ReportHtml {

  private static final String NOTES = "notes";

  private final ReportDocument report;
  private final Xhtml out = new Xhtml();
  private final Set<Integer> here;

  private ReportHtml(ReportDocument report) {
    this.report = report;
    here = report.notes().stream().map(Note::number).collect(Collectors.toSet());
  }

  /** Well-formed XHTML with its style sheet inside; it refers to nothing outside itself. */
  public static String of(ReportDocument report) {
    return new ReportHtml(report).write();
  }

  private String write() {
    head();
    cover();
    contents();
    for (Chapter chapter : report.chapters()) {
      heading(chapter.id(), chapter.title());
      chapter.blocks().forEach(this::block);
    }
    heading(NOTES, report.word(NOTES));
    report.notes().forEach(this::note);
    return out.raw("</main></body></html>").toString();
  }

  private void head() {
    Cover cover = report.cover();
    out.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    out.text(cover.language()).raw("\"><head><meta charset=\"UTF-8\"/>");
    out.element("title", "", cover.kicker() + ": " + cover.title() + volume());
    meta("description", String.join(" · ", cover.lines()));
    meta("subject", cover.kicker());
    meta("author", cover.author() == null ? "Kutip" : cover.author());
    meta("viewport", "width=device-width, initial-scale=1");
    out.raw("<style>").raw(style()).raw("@page{@bottom-left{font:8pt sans,han,hangul;");
    out.raw("color:#5b6474;content:").raw(cssText(footer())).raw(";}}</style><bookmarks>");
    for (Chapter chapter : report.chapters()) {
      bookmark(chapter.id(), chapter.title());
    }
    bookmark(NOTES, report.word(NOTES));
    out.raw("</bookmarks></head><body>");
  }

  private void meta(String name, String content) {
    out.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>");
  }

  private void bookmark(String id, String title) {
    out.raw("<bookmark name=\"").text(title).raw("\" href=\"#" + id + "\"/>");
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

  private void contents() {
    out.raw("<main><nav class=\"contents\">");
    out.element("div", "contents-title", report.word("contents")).raw("<ol>");
    for (Chapter chapter : report.chapters()) {
      content(chapter.id(), chapter.title());
    }
    content(NOTES, report.word(NOTES));
    out.raw("</ol></nav>");
  }

  private void content(String id, String title) {
    out.raw("<li><a href=\"#" + id + "\">").text(title).raw("</a></li>");
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
    if (here.contains(number)) {
      out.raw("<a href=\"#n" + number + "\">" + number + "</a>");
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
      out.raw("<a rel=\"noopener noreferrer\" href=\"").text(address).raw("\">").text(address);
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
