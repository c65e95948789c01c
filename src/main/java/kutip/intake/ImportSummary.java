package kutip.intake;

import java.util.List;

/** What an import did. */
public record ImportSummary(long stored, long duplicates, List<Refusal> refused) {

  public ImportSummary {
    refused = List.copyOf(refused);
  }

  public long seen() {
    return stored + duplicates + refused.size();
  }
}
