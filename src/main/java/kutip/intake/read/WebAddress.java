package kutip.intake.read;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of the web; whatever else a document gives for one is none. */
final class WebAddress {

  private static final int LONGEST = 2000;

  private WebAddress() {}

  static @Nullable String of(@Nullable String address) {
    return of("", address);
  }

  /** An absolute address. */
  static @Nullable String of(String base, @Nullable String address) {
    if (address == null || address.isBlank() || address.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      URI whole = base.isEmpty() ? uri : new URI(base).resolve(uri);
      boolean web =
          "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
      return web && whole.getHost() != null ? whole.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  static @Nullable String host(@Nullable String url) {
    String address = of(url);
    String host = address == null ? null : URI.create(address).getHost();
    return host == null ? null : host.replaceFirst("^www\\.", "");
  }
}
