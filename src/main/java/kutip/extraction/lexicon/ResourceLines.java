package kutip.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the engine's own text files from the class path. */
public final class ResourceLines {

  private static final String FOLDER = "/extraction/";

  private ResourceLines() {}

  /** The text of {@code extraction/FILE}, or null when there is none. */
  public static @Nullable String text(String file) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of {@code extraction/FILE}; none when there is no such file. */
  public static List<String> of(String file) {
    String text = text(file);
    return text == null ? List.of() : text.lines().toList();
  }
}
