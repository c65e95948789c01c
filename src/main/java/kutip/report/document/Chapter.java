package kutip.report.document;

import java.util.List;

/**
 * A part of a report that contents and bookmarks lead to.
 *
 * @param id its anchor, and the name of its sheet
 */
public record Chapter(String id, String title, List<Block> blocks) {

  public Chapter {
    blocks = List.copyOf(blocks);
  }
}
