package kutip.intake.fetch;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * A client that connects only where the guard lets it, and keeps nothing of one site for another.
 */
final class GuardedHttp {

  private static final String USER_AGENT = "Kutip/0.1 (reads articles for analysts; robots: kutip)";
  private static final Timeout KEPT_OPEN = Timeout.ofSeconds(5);

  private GuardedHttp() {}

  static CloseableHttpClient client(FetchLimits limits, AddressGuard guard) {
    return HttpClients.custom()
        .setConnectionManager(connections(limits, guard))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(limits.silence()))
                .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .build())
        .setUserAgent(USER_AGENT)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .evictIdleConnections(TimeValue.ofSeconds(30))
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      FetchLimits limits, AddressGuard guard) {
    Http1Config lines =
        Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(guard)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .setTimeToLive(KEPT_OPEN)
                .build())
        .setMaxConnPerRoute(2)
        .setMaxConnTotal(20)
        .build();
  }
}
