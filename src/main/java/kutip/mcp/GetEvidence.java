package kutip.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.fact.Conflict;
import kutip.fact.FactDetail;
import kutip.fact.FactQueries;
import kutip.insight.CheckWords;
import kutip.insight.ConflictWords;
import kutip.shared.FactId;
import kutip.wording.LocalFormats;
import kutip.wording.Words;
import org.springframework.stereotype.Component;

@Component
class GetEvidence implements Tool {

  private final FactQueries facts;

  GetEvidence(FactQueries facts) {
    this.facts = facts;
  }

  @Override
  public String name() {
    return "get_evidence";
  }

  @Override
  public String title() {
    return "Evidence of a fact";
  }

  @Override
  public String description() {
    return "Everything behind one fact: each quote with its source, what contradicts it, whether"
        + " its arithmetic holds, and how firm it became.";
  }

  @Override
  public Map<String, Object> arguments() {
    return new Arguments.Schema()
        .number("fact", "The number of the fact, as search_facts gives it")
        .required("fact")
        .build();
  }

  @Override
  public Answer call(Arguments arguments) {
    long id = arguments.number("fact", 1, Long.MAX_VALUE, 0);
    FactDetail detail =
        facts
            .detail(new FactId(id))
            .orElseThrow(() -> new IllegalArgumentException("there is no fact " + id));
    LocalFormats formats = LocalFormats.of(Words.ENGLISH);
    List<String> conflicts =
        detail.conflicts().stream()
            .filter(Conflict::disputes)
            .map(c -> ConflictWords.sentence(formats, c))
            .toList();
    CheckWords words = new CheckWords(formats);
    List<String> checks = detail.checks().stream().map(words::sentence).toList();
    List<String> ladder =
        detail.ladder().stream()
            .map(r -> r.modality().name().toLowerCase(Locale.ROOT) + " since " + r.since())
            .toList();
    Map<String, Object> data = new LinkedHashMap<>(FactText.data(List.of(detail)));
    data.put("conflicts", conflicts);
    data.put("checks", checks);
    data.put("ladder", ladder);
    List<String> text = new ArrayList<>();
    text.add(FactText.of(detail, Integer.MAX_VALUE));
    conflicts.forEach(c -> text.add("Conflict: " + c));
    checks.forEach(c -> text.add("Check: " + c));
    ladder.forEach(l -> text.add("Firmness: " + l));
    return new Answer(String.join("\n", text), data);
  }
}
