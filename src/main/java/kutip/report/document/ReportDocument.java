package kutip.report.document;

import java.util.List;
import java.util.Map;

/**
 * Everything that a report prints, as data: whoever keeps it can draw the same report at any time.
 *
 * @param notes the evidence, by number
 * @param facts the facts printed, newest first, so that later changes can be told
 * @param words the drawings' own words in the report's language
 */
public record ReportDocument(
    Cover cover,
    List<Chapter> chapters,
    List<Note> notes,
    List<PrintedFact> facts,
    Map<String, String> words) {

  public ReportDocument {
    chapters = List.copyOf(chapters);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
    words = Map.copyOf(words);
  }

  /** The same report with another cover. */
  public ReportDocument with(Cover other) {
    return new ReportDocument(other, chapters, notes, facts, words);
  }

  String word(String key) {
    return words.getOrDefault(key, key);
  }
}
