package kutip.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.1",
        "239.1.1.1",
        "255.255.255.255",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "fec0::1",
        "100::1",
        "3fff::1"
      })
  void anAddressThatIsNotPublicIsRefused(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "169.253.1.1",
        "2606:4700::1111",
        "2a00:1450::1"
      })
  void aPublicAddressIsNot(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2130706433", "127.1", "0"})
  void loopbackInDisguiseIsRefused(String host) {
    AddressGuard guard =
        new AddressGuard(
            org.apache.hc.client5.http.SystemDefaultDnsResolver.INSTANCE, Set.of("localhost"));
    assertThatThrownBy(() -> guard.resolve(host)).isInstanceOf(UnknownHostException.class);
  }

  @Test
  void oneBadAddressAmongGoodOnesIsEnough() {
    AddressGuard guard = new AddressGuard(names("8.8.8.8,10.0.0.1"), Set.of());
    assertThatThrownBy(() -> guard.resolve("mixed.test")).hasMessageContaining("public internet");
  }

  @Test
  void aNameThatChangesIsCheckedAnewAtEachConnectionAndWhatWasCheckedIsUsed() throws Exception {
    AddressGuard guard = new AddressGuard(names("8.8.8.8", "127.0.0.1", "8.8.8.8"), Set.of());
    assertThat(guard.resolve("flip.test"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("8.8.8.8");
    assertThatThrownBy(() -> guard.resolve("flip.test")).hasMessageContaining("public internet");
  }

  @Test
  void onlyTheAllowedHostMayBeInside() throws Exception {
    AddressGuard guard = new AddressGuard(names("127.0.0.1", "127.0.0.1"), Set.of("Desk.test"));
    assertThat(guard.resolve("desk.TEST")).hasSize(1);
    assertThatThrownBy(() -> guard.resolve("other.test")).isInstanceOf(UnknownHostException.class);
  }

  /** Answers one after the other, each a list of addresses. */
  private static DnsResolver names(String... answers) {
    Deque<String> left = new ArrayDeque<>(List.of(answers));
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        String[] addresses = left.remove().split(",");
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
          all[i] = InetAddress.getByName(addresses[i]);
        }
        return all;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
