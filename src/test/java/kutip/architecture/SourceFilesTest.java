package kutip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the files themselves; the build's folder is the repository's. */
class SourceFilesTest {

  private static final int MOST_LINES = 400;

  /** What a build leaves behind, besides the repository's own record. */
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", "data", "generated", "bundles");

  /**
   * Where packages come from is the business of whoever builds; paths of one machine help nobody.
   */
  private static final Pattern OF_ONE_MACHINE =
      Pattern.compile(
          "(?i)registry\\.npm|repo\\d?\\.maven|maven\\.org/|npmmirror|/artifactory/|\\.jfrog\\.|://nexus"
              + "|[\"'\\s=(](?:/home/\\w|/work/\\w|/Users/\\w|/root/\\w|C:\\\\Users)");

  @Test
  void noJavaFileIsLongerThanFourHundredLines() {
    assertThat(files(".java").filter(f -> lines(f).size() > MOST_LINES)).isEmpty();
  }

  @Test
  void noLexiconOrFrameFileIsLongerThanFourHundredLines() {
    Path extraction = Path.of("src/main/resources/extraction");
    assertThat(files("").filter(f -> f.startsWith(extraction) && lines(f).size() > MOST_LINES))
        .isEmpty();
  }

  @Test
  void noFileNamesAPackageRegistryOrAFolderOfOneMachine() {
    assertThat(files("").filter(SourceFilesTest::namesAMachine)).isEmpty();
  }

  private static boolean namesAMachine(Path file) {
    return !file.endsWith("SourceFilesTest.java")
        && lines(file).stream().anyMatch(l -> OF_ONE_MACHINE.matcher(l).find());
  }

  private static Stream<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(Path.of(""))) {
      return all
          .filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
          .filter(SourceFilesTest::ours)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ours(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Lines of any file; what is not text comes out as harmless signs. */
  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
