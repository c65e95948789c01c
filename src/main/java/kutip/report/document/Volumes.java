package kutip.report.document;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a report that is too large for one file: each volume has the rows, doubts and notes of its
 * facts; what the report says of all of them stands in the first.
 */
public final class Volumes {

  private final ReportDocument report;
  private final Map<Long, Integer> volumeOf = new HashMap<>();

  private Volumes(ReportDocument report, int most) {
    this.report = report;
    for (int i = 0; i < report.facts().size(); i++) {
      volumeOf.put(report.facts().get(i).id(), i / most);
    }
  }

  /**
   * The volumes in order; the report itself when one holds it.
   *
   * @param most facts of one volume
   */
  public static List<ReportDocument> of(ReportDocument report, int most) {
    int count = (report.facts().size() + most - 1) / most;
    if (count <= 1) {
      return List.of(report);
    }
    Volumes volumes = new Volumes(report, most);
    List<ReportDocument> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(volumes.volume(i, count));
    }
    return all;
  }

  private ReportDocument volume(int which, int count) {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : chapter.blocks()) {
        add(block, which, blocks);
      }
      if (!blocks.isEmpty()) {
        chapters.add(new Chapter(chapter.id(), chapter.title(), blocks));
      }
    }
    String name = MessageFormat.format(report.word("volume"), which + 1, count);
    return new ReportDocument(
        report.cover().ofVolume(name),
        chapters,
        report.notes().stream().filter(n -> in(n.fact(), which)).toList(),
        report.facts().stream().filter(f -> in(f.id(), which)).toList(),
        report.words());
  }

  private boolean in(long fact, int volume) {
    return volumeOf.getOrDefault(fact, 0) == volume;
  }

  private void add(Block block, int which, List<Block> to) {
    switch (block) {
      case Block.Table table -> {
        List<Block.Row> rows =
            table.rows().stream()
                .filter(r -> r.fact() == null ? which == 0 : in(r.fact(), which))
                .toList();
        if (!rows.isEmpty()) {
          to.add(new Block.Table(table.style(), table.columns(), rows));
        }
      }
      case Block.Doubt doubt -> {
        if (in(doubt.fact(), which)) {
          to.add(doubt);
        }
      }
      case Block.Text text -> first(text, which, to);
      case Block.Heading heading -> first(heading, which, to);
      case Block.Keys keys -> first(keys, which, to);
      case Block.Chart chart -> first(chart, which, to);
    }
  }

  private static void first(Block block, int which, List<Block> to) {
    if (which == 0) {
      to.add(block);
    }
  }
}
