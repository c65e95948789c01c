package kutip.intake.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, strictly: what does not fit its encoding is refused, never guessed. */
final class Encodings {

  /** Where a page names its encoding, which the standard wants within the first kilobyte. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private Encodings() {}

  /** UTF-8 unless a mark, or zeros at every other byte, says UTF-16. */
  static Charset unicodeOf(byte[] head) {
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int even = 0;
    int odd = 0;
    int looked = Math.min(head.length, 2000) & ~1;
    for (int i = 0; i < looked; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int many = looked / 4;
    if (looked >= 4 && even >= many && odd == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return looked >= 4 && odd >= many && even == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  static boolean marked(byte[] head) {
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) || starts(head, 0xEF, 0xBB, 0xBF);
  }

  /** A text file's text without its mark. */
  static String text(byte[] bytes, @Nullable Charset declared) throws InvalidArticleException {
    Charset charset = declared == null || marked(bytes) ? unicodeOf(bytes) : declared;
    String text = decode(bytes, charset);
    if (text == null) {
      throw new InvalidArticleException(
          declared == null
              ? "not UTF-8, and no other encoding is named"
              : "not in the encoding that is named, " + charset.name());
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static @Nullable String decode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The encoding that a page or feed, or who sent it, names. */
  static @Nullable Charset ofMarkup(byte[] bytes, Origin origin) {
    if (origin.charset() != null) {
      return origin.charset();
    }
    String start = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(start);
    Charset charset = named.find() ? named(named.group(1)) : null;
    // A page that could be read up to its charset is not in UTF-16, whatever it says.
    return charset != null && charset.name().startsWith("UTF-16") ? null : charset;
  }

  /** The encoding of a name as the web uses it: Latin 1 there means Windows' superset of it. */
  static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.strip().replaceAll("[\"']", ""));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
