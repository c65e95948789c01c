package kutip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.ExtractedClaim;
import kutip.extraction.Extraction;
import kutip.extraction.Mention;
import kutip.extraction.NameRegistry;
import kutip.shared.Language;

/** Gives the claims that a test has written for a text, and none for every other text. */
public class ScriptedExtractor implements ClaimExtractor {

  private final Map<String, List<ExtractedClaim>> script = new ConcurrentHashMap<>();
  private volatile String version = "1";

  /** What reading that text gives from now on. */
  public void script(String text, List<ExtractedClaim> claims) {
    script.put(text, List.copyOf(claims));
  }

  /** Pretends that another engine reads from now on. */
  public void become(String newVersion) {
    version = newVersion;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Extraction extract(Document document, NameRegistry registry) {
    return new Extraction(
        Language.EN, new ArrayList<>(script.getOrDefault(document.text(), List.of())), List.of());
  }

  @Override
  public Extraction explain(Document document, NameRegistry registry) {
    return extract(document, registry);
  }

  @Override
  public List<Mention> annotate(Document document, NameRegistry registry) {
    return List.of();
  }
}
