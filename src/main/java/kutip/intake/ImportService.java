package kutip.intake;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Imports files of articles: JSON Lines, JSON arrays, plain text. */
@Service
public class ImportService {

  /**
   * Stores what the files hold, in batches; what cannot be read is refused and the rest goes on.
   */
  public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
    throw new UnsupportedOperationException();
  }
}
