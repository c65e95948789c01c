package kutip.testkit;

import kutip.article.ArticleService;
import kutip.claim.ClaimQueries;
import kutip.fact.FactQueries;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/**
 * The application without pages, sign-in and commands. No stereotype: the application's own scan
 * must not find it.
 */
@EnableAutoConfiguration(
    excludeName = {
      "com.vaadin.flow.spring.SpringBootAutoConfiguration",
      "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
    })
@AutoConfigurationPackage(basePackages = "kutip")
@ComponentScan(
    basePackages = {
      "kutip.article",
      "kutip.company",
      "kutip.claim",
      "kutip.fact",
      "kutip.review",
      "kutip.insight",
      "kutip.report",
      "kutip.webhook",
      "kutip.erasure",
      "kutip.intake",
      "kutip.market",
      "kutip.job"
    },
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "kutip\\.\\w+\\.(ui|rest)\\..*"))
class StoreSlice {

  @Bean
  Desk desk(
      ArticleService articles,
      ClaimQueries claims,
      FactQueries facts,
      ScriptedExtractor extractor) {
    return new Desk(articles, claims, facts, extractor);
  }

  @Bean
  @Primary
  ScriptedExtractor scriptedExtractor() {
    return new ScriptedExtractor();
  }
}
