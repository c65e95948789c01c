package kutip.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.report.document.Block;
import kutip.report.document.PrintedFact;
import kutip.wording.Headlines;

/** A fact as a report prints it, so that it can be compared with what it says later. */
final class Printed {

  private Printed() {}

  static PrintedFact of(FactDetail detail, Headlines headlines, List<Block.Key> keys) {
    long id = detail.fact().id().value();
    List<String> counted =
        keys.stream().filter(k -> k.facts().contains(id)).map(Block.Key::label).toList();
    return of(detail.fact(), headlines, counted);
  }

  static PrintedFact of(Fact fact, Headlines headlines, List<String> counted) {
    return new PrintedFact(
        fact.id().value(),
        headlines.headline(fact.slots()),
        figures(fact),
        fact.review().key(),
        fact.disputed(),
        fact.failedChecks(),
        counted);
  }

  private static Map<String, String> figures(Fact fact) {
    Map<String, String> figures = new TreeMap<>();
    SlotValues.of(fact.slots()).forEach((name, value) -> figures.put(name, plain(value)));
    figures.put("modality", fact.modality().key());
    if (fact.date() != null) {
      figures.put("date", fact.date().toString());
    }
    return figures;
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal figure
        ? figure.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
