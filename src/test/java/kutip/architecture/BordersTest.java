package kutip.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kutip", importOptions = DoNotIncludeTests.class)
class BordersTest {

  @ArchTest static final ArchRule arrowsRunOneWay = classes().should(Arrows.respectTheTable());

  /** The filter chain is told about Vaadin's own requests by a configurer that Vaadin ships. */
  @ArchTest
  static final ArchRule vaadinLivesInUserInterfacesOnly =
      noClasses()
          .that(resideInAnyPackage("kutip.*.ui..", "kutip.uikit..", "kutip.shell..").negate())
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.vaadin..")
                  .and(resideInAPackage("com.vaadin.flow.spring.security..").negate()));

  @ArchTest
  static final ArchRule vaadinsFilterChainConfigurerServesSecurityOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "kutip.security..", "kutip.*.ui..", "kutip.uikit..", "kutip.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin.flow.spring.security..");

  @ArchTest
  static final ArchRule webAnnotationsLiveInRestOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages("kutip.*.rest..", "kutip.restkit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.web.bind.annotation..");

  @ArchTest
  static final ArchRule extractionIsAPlainLibrary =
      classes()
          .that()
          .resideInAPackage("kutip.extraction..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "kutip.extraction..",
              "kutip.shared..",
              "java..",
              "org.jspecify.annotations..",
              "org.springframework.modulith",
              "com.ibm.icu..",
              "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule sharedValuesNeedTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("kutip.shared..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "kutip.shared..",
              "java..",
              "org.jspecify.annotations..",
              "org.springframework.modulith");
}
