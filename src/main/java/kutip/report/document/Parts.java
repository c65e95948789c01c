package kutip.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals a report out into parts that are laid out one after another, since the layout of a whole
 * one would not fit into memory.
 */
final class Parts {

  /**
   * Chapters and notes that are laid out together.
   *
   * @param notesBegin whether the heading of the notes stands here
   */
  record Part(List<Piece> pieces, List<Note> notes, boolean notesBegin) {}

  /**
   * Blocks of a chapter.
   *
   * @param begins whether the chapter's heading stands before them
   */
  record Piece(Chapter chapter, List<Block> blocks, boolean begins) {}

  /** Some thirty pages. */
  private static final int MOST = 1_200;

  private static final int OF_A_CHART = 40;

  private final List<Part> parts = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int weight;

  private Parts() {}

  /** The parts in the order of the pages. */
  static List<Part> of(ReportDocument report) {
    Parts dealt = new Parts();
    report.chapters().forEach(dealt::chapter);
    dealt.notes(report.notes());
    return dealt.parts;
  }

  private void chapter(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    boolean begins = true;
    for (Block block : chapter.blocks()) {
      for (Block slice : slices(block)) {
        if (weight > 0 && weight + weight(slice) > MOST) {
          begins = close(chapter, blocks, begins);
          blocks = new ArrayList<>();
          endPart();
        }
        blocks.add(slice);
        weight += weight(slice);
      }
    }
    close(chapter, blocks, begins);
  }

  /** Adds what has come together; an empty chapter is its heading alone. */
  private boolean close(Chapter chapter, List<Block> blocks, boolean begins) {
    if (begins && chapter.blocks().isEmpty() || !blocks.isEmpty()) {
      pieces.add(new Piece(chapter, List.copyOf(blocks), begins));
      return false;
    }
    return begins;
  }

  private void endPart() {
    parts.add(new Part(pieces, List.of(), false));
    pieces = new ArrayList<>();
    weight = 0;
  }

  private void notes(List<Note> notes) {
    if (weight > 0 && weight + notes.size() > MOST) {
      endPart();
    }
    int done = Math.min(notes.size(), MOST - weight);
    parts.add(new Part(pieces, notes.subList(0, done), true));
    while (done < notes.size()) {
      int end = Math.min(notes.size(), done + MOST);
      parts.add(new Part(List.of(), notes.subList(done, end), false));
      done = end;
    }
  }

  private static int weight(Block block) {
    return switch (block) {
      case Block.Table table -> table.rows().size();
      case Block.Chart chart -> OF_A_CHART;
      case Block.Text text -> 1;
      case Block.Heading heading -> 1;
      case Block.Keys keys -> keys.keys().size();
      case Block.Doubt doubt -> 1;
    };
  }

  private static List<Block> slices(Block block) {
    if (!(block instanceof Block.Table table) || table.rows().size() <= MOST) {
      return List.of(block);
    }
    List<Block> slices = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i += MOST) {
      int end = Math.min(table.rows().size(), i + MOST);
      slices.add(new Block.Table(table.style(), table.columns(), table.rows().subList(i, end)));
    }
    return slices;
  }
}
