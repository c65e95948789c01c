package kutip.intake.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The beginning of a document as text, to tell its kind from. */
final class HeadText {

  private HeadText() {}

  /** Without mark and leading white space; null when it is in no Unicode encoding. */
  static @Nullable String of(byte[] head) {
    Charset charset = Encodings.unicodeOf(head);
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    // Of a longer document the last character may be cut, which is no fault.
    boolean whole = head.length < Input.HEAD;
    CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(head), out, whole);
    if (result.isError()) {
      return null;
    }
    return bare(out.flip().toString());
  }

  static String latin(byte[] head) {
    return bare(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static String bare(String text) {
    return (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
  }
}
