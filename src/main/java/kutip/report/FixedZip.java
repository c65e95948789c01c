package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the hour of writing out of a workbook, so that the same report gives the same bytes. */
final class FixedZip {

  private FixedZip() {}

  static void copy(byte[] book, LocalDate day, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipFile from =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(book)).get()) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(day.atStartOfDay());
        to.putNextEntry(copy);
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        to.write(entry.getName().equals("docProps/core.xml") ? dated(bytes, day) : bytes);
        to.closeEntry();
      }
    }
    to.finish();
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
