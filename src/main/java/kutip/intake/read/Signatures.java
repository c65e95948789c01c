package kutip.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes that binary formats begin with. */
final class Signatures {

  private record Signature(String start, Kind kind) {}

  /** Each byte as one character. */
  private static final List<Signature> ALL =
      List.of(
          new Signature("\u001f\u008b", Kind.GZIP),
          new Signature("PK\u0003\u0004", Kind.ZIP),
          new Signature("PK\u0005\u0006", Kind.ZIP),
          new Signature("WARC/", Kind.WARC),
          new Signature("%PDF-", Kind.PDF),
          new Signature("{\\rtf", Kind.FOREIGN),
          new Signature("\u00d0\u00cf\u0011\u00e0", Kind.FOREIGN),
          new Signature("\u0089PNG", Kind.FOREIGN),
          new Signature("\u00ff\u00d8\u00ff", Kind.FOREIGN),
          new Signature("GIF8", Kind.FOREIGN),
          new Signature("BZh", Kind.FOREIGN),
          new Signature("7z\u00bc\u00af", Kind.FOREIGN),
          new Signature("\u00fd7zXZ", Kind.FOREIGN),
          new Signature("Rar!", Kind.FOREIGN),
          new Signature("\u0028\u00b5\u002f\u00fd", Kind.FOREIGN),
          new Signature("\u007fELF", Kind.FOREIGN),
          new Signature("%!PS", Kind.FOREIGN));

  private Signatures() {}

  static @Nullable Kind of(byte[] head) {
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    for (Signature one : ALL) {
      if (start.startsWith(one.start())) {
        return one.kind();
      }
    }
    return null;
  }
}
