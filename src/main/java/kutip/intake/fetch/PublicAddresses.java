package kutip.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public internet from all others; source: IANA's special registries. */
final class PublicAddresses {

  /** First four bytes and length of each range that is not public, besides those Java knows. */
  private record Range(int a, int b, int c, int d, int bits) {

    boolean holds(byte[] address) {
      int mask = bits == 0 ? 0 : -1 << (32 - bits);
      return (word(address) & mask) == ((a << 24 | b << 16 | c << 8 | d) & mask);
    }
  }

  private static final List<Range> FOUR =
      List.of(
          new Range(0, 0, 0, 0, 8),
          new Range(10, 0, 0, 0, 8),
          new Range(100, 64, 0, 0, 10),
          new Range(127, 0, 0, 0, 8),
          new Range(169, 254, 0, 0, 16),
          new Range(172, 16, 0, 0, 12),
          new Range(192, 0, 0, 0, 24),
          new Range(192, 0, 2, 0, 24),
          new Range(192, 88, 99, 0, 24),
          new Range(192, 168, 0, 0, 16),
          new Range(198, 18, 0, 0, 15),
          new Range(198, 51, 100, 0, 24),
          new Range(203, 0, 113, 0, 24),
          // A cloud's own channel to its machines, among public addresses.
          new Range(168, 63, 129, 16, 32),
          new Range(224, 0, 0, 0, 3));

  private static final Range GLOBAL_UNICAST = new Range(0x20, 0, 0, 0, 3);

  /** Tunnels that carry an IPv4 address (Teredo, 6to4) and ranges for protocols and documents. */
  private static final List<Range> SIX =
      List.of(
          new Range(0x20, 0x01, 0, 0, 23),
          new Range(0x20, 0x01, 0x0d, 0xb8, 32),
          new Range(0x20, 0x02, 0, 0, 16),
          new Range(0x3f, 0xff, 0, 0, 20));

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> FOUR.stream().noneMatch(r -> r.holds(bytes));
      // Java has turned mapped addresses into those of version 4 already.
      case Inet6Address six ->
          GLOBAL_UNICAST.holds(bytes) && SIX.stream().noneMatch(r -> r.holds(bytes));
      default -> false;
    };
  }

  private static int word(byte[] address) {
    return (address[0] & 0xFF) << 24
        | (address[1] & 0xFF) << 16
        | (address[2] & 0xFF) << 8
        | (address[3] & 0xFF);
  }
}
