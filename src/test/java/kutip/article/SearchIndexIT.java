package kutip.article;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kutip.shared.ArticleId;
import kutip.shared.ClaimKind;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Indexes follow what is committed, so these tests commit, in a store of their own. */
@StoreTest
@TestPropertySource(properties = "kutip.test.store=search")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SearchIndexIT {

  @Autowired Desk desk;
  @Autowired ArticleQueries articles;
  @Autowired ChangeRows changes;
  @Autowired ArticleRepository repository;
  @Autowired ObjectProvider<ArticleTags> tags;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcTemplate jdbc;
  @TempDir Path folder;

  private final java.util.ArrayList<SearchIndex> opened = new java.util.ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(SearchIndex::stop);
  }

  private SearchIndex opened(Path where) {
    SearchIndex index =
        new SearchIndex(SearchIndex.Mode.FOLDER, where, "", changes, repository, tags);
    opened.add(index);
    index.start();
    return index;
  }

  private List<ArticleId> found(SearchIndex index, String words) {
    return found(index, ArticleSearchFilter.ALL.withWords(words));
  }

  private List<ArticleId> found(SearchIndex index, ArticleSearchFilter filter) {
    if (index.open().isEmpty()) {
      return List.of();
    }
    return new ArticleSearch(index, articles)
        .newest(filter, 0, 10).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static void within(Duration most, BooleanSupplier truth) throws InterruptedException {
    Instant end = Instant.now().plus(most);
    while (!truth.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
    }
  }

  @Test
  void aFreshArticleIsFoundWithinTwoSeconds() throws InterruptedException {
    SearchIndex index = opened(folder);
    desk.stored(anArticle().saying("Something about quokkas to begin with."));
    within(Duration.ofSeconds(20), () -> !found(index, "quokkas").isEmpty());

    ArticleId fresh = desk.stored(anArticle().saying("Wombats are here."));

    within(Duration.ofSeconds(2), () -> found(index, "wombat").equals(List.of(fresh)));
  }

  @Test
  void whatWasStoredWhileNoIndexRanIsFoundAfterTheStart() throws Exception {
    SearchIndex before = opened(folder);
    ArticleId first = desk.stored(anArticle().saying("The numbat came first."));
    within(Duration.ofSeconds(20), () -> found(before, "numbat").contains(first));
    before.stop();

    ArticleId second = desk.stored(anArticle().saying("Another numbat followed."));
    SearchIndex after = opened(folder);

    within(Duration.ofSeconds(2), () -> found(after, "numbat").equals(List.of(second, first)));
  }

  @Test
  void afterAKillTheIndexCatchesUpFromItsLastCommit() throws Exception {
    SearchIndex killed = opened(folder);
    ArticleId first = desk.stored(anArticle().saying("A bilby was seen."));
    within(Duration.ofSeconds(20), () -> found(killed, "bilby").contains(first));
    Thread.sleep(1000);
    ArticleId second = desk.stored(anArticle().saying("The bilby was seen again."));
    within(Duration.ofSeconds(2), () -> found(killed, "bilby").contains(second));

    SearchIndex other = opened(asAKillLeavesIt());

    within(
        Duration.ofSeconds(3),
        () -> Set.copyOf(found(other, "bilby")).equals(Set.of(first, second)));
  }

  /** The files as they lie there now, without the lock that a dead process does not hold. */
  private Path asAKillLeavesIt() throws IOException {
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy.resolve("index"));
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.copy(file, copy.resolve("index").resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void anArticleIsFoundWhoseTransactionTookLongerThanALaterOne() throws InterruptedException {
    SearchIndex index = opened(folder);
    ArticleId warm = desk.stored(anArticle().saying("A potoroo to begin with."));
    within(Duration.ofSeconds(20), () -> found(index, "potoroo").contains(warm));
    TransactionTemplate slow = new TransactionTemplate(transactions);

    ArticleId late =
        slow.execute(status -> {
          ArticleId slowly = desk.stored(anArticle().saying("A slow dunnart."));
          storedByAnotherThread("A fast dunnart.");
          await(() -> !found(index, "fast dunnart").isEmpty());
          return slowly;
        });

    within(Duration.ofSeconds(2), () -> found(index, "slow dunnart").equals(List.of(late)));
  }

  private void storedByAnotherThread(String sentence) {
    Thread thread = Thread.ofPlatform().start(() -> desk.stored(anArticle().saying(sentence)));
    await(() -> !thread.isAlive());
  }

  private static void await(BooleanSupplier truth) {
    try {
      within(Duration.ofSeconds(10), truth);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void articlesAreFoundByWhatIsClaimedInThem() throws InterruptedException {
    SearchIndex index = opened(folder);
    ArticleId article =
        desk.stored(anArticle().saying("Quoll layoffs at Meta.", SlotSamples.layoff("Meta", 600)));
    desk.stored(anArticle().saying("Quoll layoffs nowhere."));
    within(Duration.ofSeconds(20), () -> found(index, "quoll").size() == 2);

    ArticleSearchFilter claimed =
        new ArticleSearchFilter(
            "quoll",
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of("Meta"),
            Set.of(ClaimKind.TALENT_MOVE),
            Set.of("proposed"));
    assertThat(found(index, claimed)).containsExactly(article);
  }

  @Test
  void buildingAnewFindsTheSame() throws InterruptedException {
    SearchIndex index = opened(folder);
    ArticleId article = desk.stored(anArticle().saying("The kowari again."));
    within(Duration.ofSeconds(20), () -> found(index, "kowari").contains(article));

    index.rebuild();
    Thread.sleep(500);

    within(Duration.ofSeconds(20), () -> !index.building() && !found(index, "kowari").isEmpty());
  }
}
