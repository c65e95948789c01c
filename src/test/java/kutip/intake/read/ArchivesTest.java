package kutip.intake.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kutip.intake.read.Found.entries;
import static kutip.intake.read.Found.gzip;
import static kutip.intake.read.Found.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private static final String LINES =
      "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\"Three.\"}\n";

  @TempDir Path folder;

  @Test
  void gzippedLinesAreReadAndRefusedByNumber() {
    Found found = Found.in("a.jsonl.gz", gzip(LINES.getBytes(UTF_8)));
    assertThat(found.texts()).containsExactly("One.", "Three.");
    assertThat(found.refusals).containsExactly("a.jsonl.gz:2: \"text\" is missing");
  }

  @Test
  void everyEntryOfAZipIsReadAndTheBadOnesAreNamed() throws IOException {
    byte[] archive =
        zip(
            entries(
                "news/a.txt", "Plain text.",
                "news/b.jsonl", LINES,
                "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2},
                "__MACOSX/._a.txt", "junk",
                "c.html", "<html><title>C</title><body><p>Third page.</p>",
                "empty.txt", ""));
    Found found = Found.inFile(folder, "dump.zip", archive);
    assertThat(found.texts()).containsExactly("Plain text.", "One.", "Three.", "Third page.");
    assertThat(found.refusals)
        .containsExactly(
            "dump.zip!/news/b.jsonl:2: \"text\" is missing",
            "dump.zip!/picture.png: a kind of file that Kutip does not read",
            "dump.zip!/empty.txt: the file is empty");
  }

  @Test
  void archivesInArchivesAreReadDownToALimit() {
    byte[] inner = "Deep down.".getBytes(UTF_8);
    for (int i = 0; i < Limits.MOST_LEVELS; i++) {
      inner = i % 2 == 0 ? gzip(inner) : zip(entries("x", inner));
    }
    assertThat(Found.in("a", inner).texts()).containsExactly("Deep down.");
    Found tooDeep = Found.in("a", gzip(inner));
    assertThat(tooDeep.articles).isEmpty();
    assertThat(tooDeep.refusals).singleElement().asString().contains("archives in one another");
  }

  @Test
  void aBombIsStoppedBeforeItUnpacks() {
    byte[] zeros = new byte[48 << 20];
    byte[] packed = gzip(zeros);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      many.put("z" + i + ".gz", packed);
    }
    long start = System.nanoTime();
    Found found = Found.in("bomb.zip", zip(many));
    assertThat(found.articles).isEmpty();
    assertThat(found.refusals)
        .last()
        .asString()
        .contains("unpacks to more than 200 times its size");
    assertThat(found.refusals.size()).isLessThan(10);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void namesInAnArchiveNeverBecomeFilesNorReachATerminalAsTheyAre() throws IOException {
    byte[] archive =
        zip(
            entries(
                "../../escape.txt", "Climbs out.",
                "/etc/absolute.txt", "Starts at the root.",
                "C:\\windows\\x.txt", "Another root.",
                "bad\u001b[2J\u202e.txt", ""));
    Found found = Found.inFile(folder, "evil.zip", archive);
    assertThat(found.texts())
        .containsExactly("Climbs out.", "Starts at the root.", "Another root.");
    assertThat(found.refusals).singleElement().asString().doesNotContain("\u001b", "\u202e");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("evil.zip"));
    }
    assertThat(folder.resolve("../../escape.txt")).doesNotExist();
  }

  @Test
  void aDamagedArchiveIsRefusedWhole() {
    byte[] archive = zip(entries("a.txt", "One."));
    byte[] half = java.util.Arrays.copyOf(archive, archive.length / 2);
    assertThat(Found.in("half.zip", half).refusals)
        .singleElement()
        .asString()
        .startsWith("half.zip: cannot be read: ");
    byte[] gzip = gzip(LINES.getBytes(UTF_8));
    Found cut = Found.in("cut.gz", java.util.Arrays.copyOf(gzip, gzip.length - 12));
    assertThat(cut.refusals).last().asString().startsWith("cut.gz: cannot be read: ");
  }

  @Test
  void temporaryFilesOfNestedArchivesAreGoneAfterwards() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long before = spooled(temporary);
    Found.in("a.zip", zip(entries("b.zip", zip(entries("c.txt", "Text.")))));
    assertThat(spooled(temporary)).isEqualTo(before);
  }

  private static long spooled(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(f -> f.getFileName().toString().startsWith("kutip-entry")).count();
    }
  }
}
