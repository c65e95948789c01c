package kutip.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.ReviewState;
import kutip.report.document.Block;
import kutip.report.document.Cell;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.wording.Headlines;
import kutip.wording.LocalFormats;
import kutip.wording.Words;

/** What the sections of a report share while it is written: its notes and its reader's words. */
final class ReportPage {

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

  Block text(String style, String text) {
    return new Block.Text(style, text);
  }

  Block none() {
    return text("meta", word("report.none"));
  }

  Block.Column column(String key) {
    return new Block.Column(word(key), "", List.of());
  }

  /** A column of figures, which stand right; a workbook has a column for each slot named. */
  Block.Column figures(String... slots) {
    List<Block.Named> named = new ArrayList<>();
    for (String slot : slots) {
      named.add(new Block.Named(slot, word("report.slot." + slot)));
    }
    return new Block.Column(word("report.figure"), "figure", named);
  }

  /** When the event was; the day of publication stands in where no article dates it. */
  String date(Fact fact) {
    LocalDate day = fact.onDay();
    return fact.date() != null || day == null ? formats.date(fact.date()) : formats.day(day);
  }

  Cell day(Fact fact) {
    boolean whole = fact.date() == null || fact.date().day() > 0;
    return new Cell.Day(date(fact), whole ? fact.onDay() : null);
  }

  boolean unreviewed(Fact fact) {
    return fact.review() != ReviewState.ACCEPTED;
  }

  /** How firm and how well checked a fact is. */
  Cell state(Fact fact) {
    List<Cell.Mark> marks = new ArrayList<>();
    marks.add(new Cell.Mark(formats.word(fact.review()), fact.review().key()));
    if (fact.modality() != Modality.ACTUAL) {
      marks.add(new Cell.Mark(formats.word(fact.modality()), "modality"));
    }
    if (fact.disputed()) {
      marks.add(new Cell.Mark(word("word.disputed"), "disputed"));
    }
    if (fact.failedChecks() > 0) {
      marks.add(new Cell.Mark(word("report.check_fails"), "disputed"));
    }
    return new Cell.State(marks);
  }

  /** The numbers of a fact's notes. */
  Cell evidence(FactDetail detail) {
    return new Cell.Cites(notes.cite(List.of(detail)));
  }
}
