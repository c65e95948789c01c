package kutip.article.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A news story by its statements: which line of the bank, and what fills its slots, so that the
 * same event can be told in other words and the same words can tell another event.
 */
record MadeStory(MadeBank bank, List<Statement> statements) {

  /** A line of the bank with what stands in its slots. */
  record Statement(int line, Map<String, String> slots) {}

  static MadeStory about(MadeBank bank, Random random) {
    List<Integer> lines = bank.someLines(7 + random.nextInt(7), random);
    return new MadeStory(
        bank, lines.stream().map(line -> new Statement(line, slots(random))).toList());
  }

  /** The same template with other figures, names and places. */
  MadeStory ofAnotherEvent(Random random) {
    return new MadeStory(
        bank, statements.stream().map(s -> new Statement(s.line(), slots(random))).toList());
  }

  /** The same template for the same names a quarter later: other figures only. */
  MadeStory withOtherFigures(Random random) {
    return new MadeStory(
        bank,
        statements.stream()
            .map(s -> {
              Map<String, String> slots = new TreeMap<>(s.slots());
              Map<String, String> later = slots(random);
              List.of("n", "pct", "money", "month").forEach(k -> slots.put(k, later.get(k)));
              return new Statement(s.line(), slots);
            })
            .toList());
  }

  /** The same event in other words, in another order, one statement left out. */
  List<String> toldAnew(Random random) {
    List<Statement> others = new ArrayList<>(statements);
    java.util.Collections.shuffle(others.subList(1, others.size()), random);
    others.removeLast();
    return others.stream().map(s -> bank.wording(s.line(), 1, s.slots())).toList();
  }

  List<String> sentences() {
    return statements.stream().map(s -> bank.wording(s.line(), 0, s.slots())).toList();
  }

  private static Map<String, String> slots(Random random) {
    Map<String, String> slots = new TreeMap<>();
    slots.put("co", MadeBank.any(MadeBank.COMPANIES, random));
    slots.put("rival", MadeBank.any(MadeBank.COMPANIES, random));
    slots.put("person", MadeBank.any(MadeBank.PEOPLE, random));
    slots.put("chief", MadeBank.any(MadeBank.PEOPLE, random));
    slots.put("city", MadeBank.any(MadeBank.CITIES, random));
    slots.put("month", MadeBank.any(MadeBank.MONTHS, random));
    slots.put("n", "" + (3 + random.nextInt(900)));
    slots.put("pct", "" + (1 + random.nextInt(40)));
    slots.put("money", (1 + random.nextInt(99)) + "." + random.nextInt(10));
    return slots;
  }
}
