package kutip.fact;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The application without pages, answers, jobs and commands. */
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
      "kutip.market",
      "kutip.job"
    },
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "kutip\\.\\w+\\.(ui|rest)\\..*"))
class BenchSlice {}
