package kutip.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kutip.article.ArticleDraft;

/** What a reader found, and makers of the files that it reads. */
final class Found implements Findings {

  final List<ArticleDraft> articles = new ArrayList<>();
  final List<String> refusals = new ArrayList<>();

  @Override
  public void article(ArticleDraft draft, Place place) {
    articles.add(draft);
  }

  @Override
  public void refused(Place place, String reason) {
    refusals.add(place.file() + (place.line() > 0 ? ":" + place.line() : "") + ": " + reason);
  }

  ArticleDraft only() {
    if (articles.size() != 1 || !refusals.isEmpty()) {
      throw new AssertionError("not one article: " + articles + " " + refusals);
    }
    return articles.getFirst();
  }

  List<String> texts() {
    return articles.stream().map(ArticleDraft::text).toList();
  }

  static Found in(String name, String content) {
    return in(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Found in(String name, byte[] content) {
    return in(Input.of(content, name, Origin.UNKNOWN));
  }

  static Found in(Input input) {
    Found found = new Found();
    try (input) {
      AnyReader.read(input, found);
    } catch (Budget.UnpackingStopped e) {
      found.refusals.add(input.place().file() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** From a file on disk, as people give them. */
  static Found inFile(Path folder, String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return in(Input.of(file, name, new Found()));
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      new ByteArrayInputStream(content).transferTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, byte[]> entries(Object... namesAndContents) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      entries.put(
          (String) namesAndContents[i],
          content instanceof byte[] bytes
              ? bytes
              : ((String) content).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }
}
