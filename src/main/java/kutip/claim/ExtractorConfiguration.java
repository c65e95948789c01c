package kutip.claim;

import kutip.extraction.ClaimExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExtractorConfiguration {

  @Bean
  ClaimExtractor claimExtractor() {
    return ClaimExtractor.bundled();
  }
}
