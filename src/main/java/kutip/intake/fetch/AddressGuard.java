package kutip.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for connections and refuses those that lead inside. The connection is made to the
 * very addresses that were checked, so that a name that changes in between gains nothing.
 */
final class AddressGuard implements DnsResolver {

  /** What a user is told. */
  static final String INSIDE = "not an address of the public internet";

  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

  private final DnsResolver names;
  private final Set<String> allowedHosts;

  /**
   * @param allowedHosts hosts that may be inside, because whoever runs this server says so
   */
  AddressGuard(DnsResolver names, Set<String> allowedHosts) {
    this.names = names;
    this.allowedHosts =
        allowedHosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** A name or address that may not be connected to. */
  static final class ForbiddenHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenHostException() {
      super(INSIDE);
    }
  }

  /** Whether a host is an address in numbers that leads inside; names are not looked up. */
  static boolean isInside(String host) {
    try {
      return host.equals("localhost")
          || (NUMBERS.matcher(host).matches()
              && !PublicAddresses.isPublic(InetAddress.getByName(host)));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** Whether a host may be inside. */
  boolean allows(String host) {
    return allowedHosts.contains(host.toLowerCase(Locale.ROOT));
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    if (!allows(host)) {
      for (InetAddress address : addresses) {
        // One bad one is enough: which of them is used is chance.
        if (!PublicAddresses.isPublic(address)) {
          throw new ForbiddenHostException();
        }
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
