package kutip.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "kutip", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  private static final Set<String> INJECTING =
      Set.of(
          "org.springframework.beans.factory.annotation.Autowired",
          "org.springframework.beans.factory.annotation.Value",
          "jakarta.inject.Inject",
          "jakarta.annotation.Resource",
          "jakarta.persistence.PersistenceContext");

  private static final DescribedPredicate<JavaAnnotation<?>> AN_INJECTION =
      describe("injection", a -> INJECTING.contains(a.getRawType().getName()));

  private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
      describe(
          "in a @NullMarked package",
          c -> c.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(be(IN_A_NULL_MARKED_PACKAGE));

  @ArchTest
  static final ArchRule entitiesStayInsideTheirFeature =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .or()
          .areAnnotatedWith("jakarta.persistence.Embeddable")
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAPackage("kutip.*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule repositoriesStayInsideTheirFeature =
      classes()
          .that()
          .areAssignableTo("org.springframework.data.repository.Repository")
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAPackage("kutip.*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule fieldsAreNotInjected = noFields().should(beAnnotatedWith(AN_INJECTION));

  @ArchTest
  static final ArchRule dependenciesComeThroughOneConstructor =
      noCodeUnits()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)");

  @ArchTest
  static final ArchRule onlyCommandsWriteToStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage("kutip.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
