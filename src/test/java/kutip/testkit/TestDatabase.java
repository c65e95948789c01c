package kutip.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database that store tests run on: H2 in memory, or with {@code
 * -Dkutip.test.database=postgresql} a real PostgreSQL, started once for all tests of the process.
 * Tests that commit name a store of their own with the property {@code kutip.test.store}.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String H2 =
      "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private static final boolean POSTGRESQL =
      System.getProperty("kutip.test.database", "h2").equals("postgresql");

  /** Started by the first test that asks; its process ends with ours. */
  private static final class Server {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = context.getEnvironment().getProperty("kutip.test.store", "store");
    Map<String, Object> settings =
        Map.of(
            "kutip.data",
            "target/test-data/" + name,
            "spring.datasource.url",
            url(name),
            "spring.datasource.username",
            user(),
            "spring.datasource.password",
            "");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", settings));
  }

  public static boolean isPostgresql() {
    return POSTGRESQL;
  }

  /** The address of a database of that name, created when PostgreSQL does not have it. */
  public static String url(String name) {
    return POSTGRESQL ? postgresql(name) : H2.formatted(name);
  }

  public static String user() {
    return POSTGRESQL ? "postgres" : "sa";
  }

  /** The same on PostgreSQL, whatever the other tests run on. */
  public static synchronized String postgresql(String name) {
    try (var connection = Server.ONE.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
      if (!found.next()) {
        statement.execute("create database \"" + name + "\"");
      }
      return Server.ONE.getJdbcUrl("postgres", name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
