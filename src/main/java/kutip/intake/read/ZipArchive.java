package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the entries of a ZIP in its order; nothing is written under a name that it holds. */
final class ZipArchive {

  /** What systems put beside people's files. */
  private static final Pattern NOT_PUT_THERE_BY_PEOPLE =
      Pattern.compile("(^|.*/)(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)$");

  private ZipArchive() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    try (ZipFile zip = ZipFile.builder().setPath(input.file()).get()) {
      if (WordFile.is(zip)) {
        WordFile.read(zip, input, findings);
      } else {
        refuseOffice(zip);
        entries(zip, input, findings);
      }
    }
  }

  private static void refuseOffice(ZipFile zip) throws InvalidArticleException {
    if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
      throw new InvalidArticleException(
          "an office document or book of a kind that Kutip does not read");
    }
  }

  private static void entries(ZipFile zip, Input input, Findings findings)
      throws IOException, InvalidArticleException {
    Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
    int count = 0;
    long packed = 0;
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.isDirectory() || NOT_PUT_THERE_BY_PEOPLE.matcher(entry.getName()).matches()) {
        continue;
      }
      if (++count > Limits.MOST_ENTRIES) {
        throw new InvalidArticleException("more than " + Limits.MOST_ENTRIES + " entries");
      }
      entry(zip, entry, input, findings);
      packed += Math.max(0, entry.getCompressedSize());
      if (input.level() == 0) {
        findings.at(packed);
      }
    }
    if (count == 0) {
      throw new InvalidArticleException("the archive is empty");
    }
  }

  private static void entry(ZipFile zip, ZipArchiveEntry entry, Input input, Findings findings)
      throws IOException {
    Place place = input.place().entry(entry.getName());
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      findings.refused(place, "locked by a password");
    } else if (entry.isUnixSymlink()) {
      findings.refused(place, "a link, not a file");
    } else if (!zip.canReadEntryData(entry)) {
      findings.refused(place, "packed in a way that Kutip does not read");
    } else {
      try (InputStream in = zip.getInputStream(entry);
          Input inside = input.inside(entry.getName(), in, Origin.UNKNOWN)) {
        AnyReader.read(inside, findings);
      }
    }
  }
}
