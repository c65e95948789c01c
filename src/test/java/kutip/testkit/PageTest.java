package kutip.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kutip.Kutip;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A test of pages over the whole application, on an H2 database in memory, rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    classes = Kutip.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "kutip.data=target/test-data/pages",
      "kutip.samples=false",
      "kutip.search=memory",
      "KUTIP_ADMIN_PASSWORD=only-for-tests"
    })
@Import(Pages.class)
@Transactional
public @interface PageTest {}
