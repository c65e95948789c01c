package kutip.report.bundle;

import java.util.Arrays;
import java.util.Optional;

/** The files of a bundle: no other name is ever read or written. */
public enum BundleEntry {
  MANIFEST("manifest.json"),
  ARTICLES("articles.jsonl"),
  CLAIMS("claims.jsonl"),
  FACTS("facts.jsonl"),
  DECISIONS("decisions.jsonl"),
  FACT_DECISIONS("fact-decisions.jsonl"),
  SUMS("SHA256SUMS");

  private final String file;

  BundleEntry(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  static Optional<BundleEntry> of(String file) {
    return Arrays.stream(values()).filter(e -> e.file.equals(file)).findFirst();
  }
}
