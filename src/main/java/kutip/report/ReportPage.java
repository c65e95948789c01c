package kutip.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.ReviewState;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.wording.Headlines;
import kutip.wording.LocalFormats;
import kutip.wording.Words;

/** A report while it is written: its markup, its notes, and the words of its reader. */
final class ReportPage {

  final Xhtml out = new Xhtml();
  final Footnotes notes;
  final LocalFormats formats;
  final Headlines headlines;
  private final Locale locale;

  ReportPage(Language language, Footnotes notes) {
    this.notes = notes;
    locale = language == Language.ID ? Words.INDONESIAN : Words.ENGLISH;
    formats = LocalFormats.of(locale);
    headlines = Headlines.of(locale);
  }

  Locale locale() {
    return locale;
  }

  String word(String key, Object... parameters) {
    return formats.word(key, parameters);
  }

  /** Opens a section that the table of contents and the bookmarks lead to. */
  void heading(String id, String key) {
    out.raw("<h2 id=\"" + id + "\">").text(word(key)).raw("</h2>");
  }

  void paragraph(String style, String text) {
    out.element("p", style, text);
  }

  void cell(String text) {
    out.element("td", "", text);
  }

  void figure(String text) {
    out.element("td", "figure", text);
  }

  /** A table's head; the columns of these keys that hold figures stand right. */
  void table(String style, List<String> columns) {
    out.raw("<table class=\"" + style + "\"><thead><tr>");
    for (String column : columns) {
      String align = column.equals("report.figure") ? "figure" : "";
      out.raw("<th scope=\"col\" class=\"" + align + "\">").text(word(column)).raw("</th>");
    }
    out.raw("</tr></thead><tbody>");
  }

  void endTable() {
    out.raw("</tbody></table>");
  }

  /** When the event was; the day of publication stands in where no article dates it. */
  String date(Fact fact) {
    LocalDate day = fact.onDay();
    return fact.date() != null || day == null ? formats.date(fact.date()) : formats.day(day);
  }

  boolean unreviewed(Fact fact) {
    return fact.review() != ReviewState.ACCEPTED;
  }

  /** How firm and how well checked a fact is, as a cell. */
  void state(Fact fact) {
    out.raw("<td>").element("span", fact.review().key(), formats.word(fact.review()));
    if (fact.modality() != Modality.ACTUAL) {
      out.text(" · " + formats.word(fact.modality()));
    }
    if (fact.disputed()) {
      out.text(" · ").element("span", "disputed", word("word.disputed"));
    }
    if (fact.failedChecks() > 0) {
      out.text(" · ").element("span", "disputed", word("report.check_fails"));
    }
    out.raw("</td>");
  }

  /** A cell with the numbers of a fact's notes. */
  void evidence(FactDetail detail) {
    out.raw("<td class=\"cite\">");
    notes.cite(List.of(detail), out);
    out.raw("</td>");
  }
}
