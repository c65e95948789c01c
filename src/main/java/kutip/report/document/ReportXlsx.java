package kutip.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** Draws a report as a workbook: a sheet for each section, and the evidence with its numbers. */
public final class ReportXlsx {

  private static final int LONGEST_NAME = 31;

  private final ReportDocument report;
  private final Workbook book;
  private final Set<String> names = new HashSet<>();

  private ReportXlsx(ReportDocument report, OutputStream out) {
    this.report = report;
    book = new Workbook(out, "Kutip", null);
  }

  /** Closes nothing. */
  public static void write(ReportDocument report, OutputStream out) throws IOException {
    ReportXlsx xlsx = new ReportXlsx(report, out);
    xlsx.cover();
    for (Chapter chapter : report.chapters()) {
      xlsx.chapter(chapter);
    }
    xlsx.evidence();
    xlsx.book.finish();
  }

  private void cover() throws IOException {
    Cover cover = report.cover();
    TypedSheet sheet = sheet(cover.kicker());
    sheet.head(List.of(cover.title()));
    for (String line : cover.lines()) {
      sheet.row(List.of(new TypedSheet.Words(line)));
    }
    sheet.end(false);
  }

  private void chapter(Chapter chapter) throws IOException {
    String title = chapter.title();
    List<Block.Doubt> doubts = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      switch (block) {
        case Block.Text text -> texts.add(text.text());
        case Block.Heading heading -> title = heading.text();
        case Block.Keys keys -> keys(title, keys.keys());
        case Block.Table table -> table(title, table);
        case Block.Doubt doubt -> doubts.add(doubt);
        case Block.Chart chart -> {
          // Its figures stand in the tables; a workbook's reader draws with them.
        }
      }
    }
    if (!doubts.isEmpty()) {
      doubts(title, doubts);
    }
    if (!texts.isEmpty()) {
      TypedSheet sheet = sheet(title);
      sheet.head(List.of(chapter.title()));
      for (String text : texts) {
        sheet.row(List.of(new TypedSheet.Words(text)));
      }
      sheet.end(false);
    }
  }

  private void keys(String title, List<Block.Key> keys) throws IOException {
    TypedSheet sheet = sheet(title);
    sheet.head(
        List.of(
            report.word("what"),
            report.word("figure"),
            report.word("currency"),
            report.word("summary"),
            report.word("evidence")));
    for (Block.Key key : keys) {
      sheet.row(
          TypedSheet.cells(
              key.label(),
              key.value() == null ? null : new TypedSheet.Number(key.value(), key.unit()),
              key.unit(),
              key.printed(),
              TypedSheet.notes(key.notes())));
    }
    sheet.end(true);
  }

  private void table(String title, Block.Table table) throws IOException {
    TypedSheet sheet = sheet(title);
    TypedTable typed = new TypedTable(table, report);
    sheet.head(typed.heads());
    for (Block.Row row : table.rows()) {
      sheet.row(typed.cells(row));
    }
    sheet.end(true);
  }

  private void doubts(String title, List<Block.Doubt> doubts) throws IOException {
    TypedSheet sheet = sheet(title);
    sheet.head(
        List.of(
            report.word("fact"),
            report.word("what"),
            report.word("state"),
            report.word("remarks"),
            report.word("evidence")));
    for (Block.Doubt doubt : doubts) {
      sheet.row(
          TypedSheet.cells(
              java.math.BigDecimal.valueOf(doubt.fact()),
              doubt.headline(),
              doubt.verdict(),
              (doubt.sentence() + " " + String.join(" ", doubt.witnesses())).strip(),
              TypedSheet.notes(doubt.inputs().stream().map(Block.Noted::note).toList())));
    }
    sheet.end(true);
  }

  private void evidence() throws IOException {
    TypedSheet sheet = sheet(report.word("notes"));
    sheet.head(
        List.of(
            report.word("number"),
            report.word("quote"),
            report.word("source"),
            report.word("date"),
            report.word("headline"),
            report.word("address"),
            report.word("state"),
            report.word("reviewer"),
            report.word("article"),
            report.word("claim"),
            report.word("fact")));
    for (Note note : report.notes()) {
      sheet.row(
          TypedSheet.cells(
              java.math.BigDecimal.valueOf(note.number()),
              note.quote(),
              note.publisher(),
              note.day(),
              note.heading(),
              note.address(),
              note.state(),
              note.reviewer(),
              note.articleId(),
              java.math.BigDecimal.valueOf(note.claim()),
              java.math.BigDecimal.valueOf(note.fact())));
    }
    sheet.end(true);
  }

  /** A sheet under a name that workbooks allow and that no other one has. */
  private TypedSheet sheet(String title) {
    String clean = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = shortened(clean.isEmpty() ? "Kutip" : clean, LONGEST_NAME);
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(clean, LONGEST_NAME - 4) + " " + i;
    }
    return new TypedSheet(book.newWorksheet(name));
  }

  private static String shortened(String text, int most) {
    return text.substring(0, Math.min(most, text.length())).strip();
  }
}
