package kutip.claim;

import kutip.extraction.ClaimExtractor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExtractorConfiguration {

  @Bean
  @ConditionalOnMissingBean
  ClaimExtractor claimExtractor() {
    return ClaimExtractor.bundled();
  }
}
