package kutip.intake.fetch;

import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetching as the application does it. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

  /**
   * @param allowedHosts hosts inside this network that may be asked all the same
   */
  @Bean
  SafeFetch safeFetch(@Value("${kutip.fetch.allowed-hosts:}") Set<String> allowedHosts) {
    return new SafeFetch(
        FetchLimits.DEFAULT, new AddressGuard(SystemDefaultDnsResolver.INSTANCE, allowedHosts));
  }

  @Bean
  SafePost safePost(@Value("${kutip.fetch.allowed-hosts:}") Set<String> allowedHosts) {
    return new SafePost(
        FetchLimits.SENDING, new AddressGuard(SystemDefaultDnsResolver.INSTANCE, allowedHosts));
  }
}
