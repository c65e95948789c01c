package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kutip.testkit.GeneratedArticles;
import kutip.testkit.StoreContent;
import kutip.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportIT {

  /** The long form runs on H2, which has its own files to lose. */
  private static final int ARTICLES =
      Integer.getInteger("kutip.kill.articles", TestDatabase.isPostgresql() ? 600 : 2000);

  /** Of several kills the first surely comes while the import still runs. */
  private static final int KILLS = Integer.getInteger("kutip.kill.times", 3);

  @TempDir Path folder;

  private String url(String name) {
    return TestDatabase.isPostgresql()
        ? TestDatabase.postgresql("killed_" + name)
        : "jdbc:h2:file:"
            + folder.resolve(name).resolve("kutip")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";
  }

  private Map<String, List<String>> content(String name) throws Exception {
    return StoreContent.of(url(name), TestDatabase.user());
  }

  @Test
  void anImportThatIsKilledAgainAndAgainLosesAndDoublesNothing() throws Exception {
    Path input = GeneratedArticles.write(folder.resolve("made.jsonl"), ARTICLES, 11);
    String user = TestDatabase.user();
    long millis = new KilledImport(folder.resolve("calm"), url("calm"), user, input).undisturbed();

    int killed =
        new KilledImport(folder.resolve("killed"), url("killed"), user, input)
            .killed(KILLS, Math.max(500, millis * 2 / (KILLS + 1)), new Random(5));

    Map<String, List<String>> calm = content("calm");
    assertThat(killed).isPositive();
    assertThat(calm.get("article")).hasSizeGreaterThan(ARTICLES * 9 / 10);
    assertThat(calm.get("claim")).hasSizeGreaterThan(ARTICLES);
    Map<String, List<String>> after = content("killed");
    calm.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
  }
}
