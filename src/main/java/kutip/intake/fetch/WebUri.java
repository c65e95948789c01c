package kutip.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses that may be asked at all. */
final class WebUri {

  private static final int LONGEST = 2000;

  private WebUri() {}

  static URI parse(String address) throws FetchException {
    String text = address.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new FetchException("not an address of the web");
    }
    try {
      return checked(new URI(ascii(text)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("not an address of the web");
    }
  }

  static URI redirected(URI from, String location) throws FetchException {
    try {
      return checked(from.resolve(new URI(ascii(location.strip()))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("the server points to something that is no address");
    }
  }

  private static URI checked(URI uri) throws FetchException, URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("only addresses that begin with http:// or https:// are read");
    }
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      throw new FetchException("not an address of the web");
    }
    if (uri.getRawUserInfo() != null) {
      throw new FetchException("an address with a name or password in it is not read");
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new URI(scheme + "://" + uri.getRawAuthority() + path + query);
  }

  /** Names and paths in other scripts as machines write them. */
  private static String ascii(String text) {
    int start = text.indexOf("://") + 3;
    if (start < 3) {
      return encoded(text);
    }
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(start, end);
    boolean plain = authority.chars().allMatch(c -> c < 128);
    return text.substring(0, start)
        + (plain ? authority : IDN.toASCII(authority))
        + encoded(text.substring(end));
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean plain = b > 32 && b != 127 && "\"<>\\^`{|}".indexOf(b) < 0;
      out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
    }
    return out.toString();
  }
}
