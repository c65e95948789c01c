package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kutip.article.Article;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.claim.Claim;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimQueries;
import kutip.extraction.ClaimExtractor;
import kutip.shared.Language;
import kutip.testkit.ScriptedExtractor;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A text as people save it from a page: the body twice, with what the page said in between. */
@StoreTest
class RawTextIT {

  private static final String BODY =
      """
      Kepala riset AI Baidu, Budi Santoso, akan meninggalkan perusahaan itu bulan depan, menurut memo.
      Sementara itu, Baidu memberhentikan 450 karyawan AI.
      Saham Baidu turun 7,5% pada hari Rabu, menghapus $3 miliar dalam kapitalisasi pasar.
      """;

  private static final String SAVED =
      BODY
          + "Lihat Asli\nHalaman ini memuat konten pihak lain, yang diberikan sebagai informasi "
          + BODY;

  @Autowired ImportService imports;
  @Autowired ArticleQueries articles;
  @Autowired ClaimQueries claims;
  @Autowired ScriptedExtractor extractor;
  @TempDir Path folder;

  @Test
  void aTextThatHoldsItsBodyTwiceIsOneArticleInIndonesianWithItsClaimsOnce() throws IOException {
    ClaimExtractor bundled = ClaimExtractor.bundled();
    extractor.fallBackTo((document, registry) -> bundled.extract(document, registry).claims());
    byte[] bytes = SAVED.stripTrailing().getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("000_0123456789abcdef.txt"), bytes);

    ImportSummary summary = imports.importFiles(List.of(file), ImportProgress.none());

    assertThat(summary).isEqualTo(new ImportSummary(1, 0, List.of()));
    List<Claim> found = claims.list(ClaimFilter.ALL, 0, 100);
    assertThat(found).hasSizeGreaterThanOrEqualTo(2);
    assertThat(found).extracting(Claim::quote).doesNotHaveDuplicates();
    Article article = articles.find(found.getFirst().article()).orElseThrow();
    assertThat(article.language()).isEqualTo(Language.ID);
    assertThat(article.text()).isEqualTo(SAVED.stripTrailing());
    assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(1);
  }
}
