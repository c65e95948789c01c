package kutip.intake;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param name as its owner calls it, which is the name that refusals give
 * @param path where it lies
 */
public record ImportFile(String name, Path path) {

  public static ImportFile of(Path path) {
    return new ImportFile(path.toString(), path);
  }
}
