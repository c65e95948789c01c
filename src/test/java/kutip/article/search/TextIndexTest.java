package kutip.article.search;

import static kutip.shared.Language.DE;
import static kutip.shared.Language.EN;
import static kutip.shared.Language.ES;
import static kutip.shared.Language.FR;
import static kutip.shared.Language.ID;
import static kutip.shared.Language.JA;
import static kutip.shared.Language.KO;
import static kutip.shared.Language.PT;
import static kutip.shared.Language.TR;
import static kutip.shared.Language.VI;
import static kutip.shared.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTest {

  private final TextIndex index = TextIndex.inMemory();

  @BeforeEach
  void oneArticleInEachLanguage() {
    put(1, EN, "The chipmaker's investments in data centres were doubled after the summer.");
    put(2, ID, "Perusahaan itu menggandakan penanaman modal untuk pusat data setelah Lebaran.");
    put(3, ZH, "這家公司在夏天之後把數據中心的投資增加了一倍。");
    put(4, JA, "同社は夏以降、データセンターへの投資を倍増させたと発表した。");
    put(5, KO, "이 회사는 여름 이후 데이터 센터에 대한 투자를 두 배로 늘렸다.");
    put(
        6,
        DE,
        "Der Chiphersteller verdoppelte nach dem Sommer seine Ausgaben für Rechenzentren in"
            + " München.");
    put(7, FR, "L'entreprise a doublé ses dépenses pour les centres de données après l'été.");
    put(
        8,
        ES,
        "La compañía duplicó sus inversiones en centros de datos después del verano en Málaga.");
    put(
        9,
        PT,
        "A fabricante dobrou os investimentos em centros de dados depois do verão em São Paulo.");
    put(
        10,
        TR,
        "Şirket, yazdan sonra İstanbul'daki veri merkezlerine yatırımlarını ikiye katladı.");
    put(11, VI, "Công ty đã tăng gấp đôi đầu tư vào trung tâm dữ liệu ở Đà Nẵng sau mùa hè.");
    index.refresh();
  }

  @AfterEach
  void close() throws java.io.IOException {
    index.close();
  }

  private void put(long id, Language language, String text) {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(id);
    Set<String> tags = Set.of("language:" + language.key(), id % 2 == 0 ? "even" : "odd");
    index.put(List.of(new IndexedText(id, null, text, day, language, tags)));
  }

  private List<Long> find(String words) {
    return index.find(new Wanted(words, null, null, List.of(), true), 0, 20).ids();
  }

  @ParameterizedTest
  @CsvSource({
    "1, investment centre",
    "1, DOUBLED summer",
    "2, tanam pusat",
    "2, perusahaan modal",
    "3, 数据中心投资",
    "3, 投資",
    "4, データセンター",
    "4, 発表する",
    "5, 데이터 투자",
    "6, Rechenzentr* Munchen",
    "6, Ausgabe",
    "7, depense donnee",
    "7, entreprise ete",
    "8, inversion Malaga",
    "9, investimento Sao",
    "10, istanbul merkez",
    "10, Istanbul yatirimlarini",
    "11, dau tu Da Nang",
    "11, trung tâm dữ liệu"
  })
  void findsAnArticleByItsWordsInOtherFormsAndWithoutAccents(long id, String words) {
    assertThat(find(words)).contains(id);
  }

  @Test
  void aPhraseMustStandTogether() {
    assertThat(find("\"data centres\"")).containsExactly(1L);
    assertThat(find("\"centres data\"")).isEmpty();
    assertThat(find("“pusat data”")).containsExactly(2L);
    put(12, EN, "Nvidia laid off 219 people, item both 119 says.");
    index.refresh();
    assertThat(find("\"219 people\"")).containsExactly(12L);
    assertThat(find("\"laid off\"")).containsExactly(12L);
    assertThat(find("\"数据中心\"")).containsExactly(3L);
  }

  @Test
  void wordsAreJoinedByAndUnlessSomethingElseIsSaid() {
    assertThat(find("chipmaker Perusahaan")).isEmpty();
    assertThat(find("chipmaker OR Perusahaan")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(find("chipmaker | Perusahaan")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(find("data AND pusat")).containsExactly(2L);
    assertThat(find("data NOT pusat -datos")).contains(1L).doesNotContain(2L, 8L);
    assertThat(find("data (pusat | chipmaker) -summer")).containsExactly(2L);
  }

  @Test
  void aPrefixFindsLongerWordsInLanguagesThatAreStemmedToo() {
    assertThat(find("chipm*")).containsExactly(1L);
    assertThat(find("menggand*")).containsExactly(2L);
    assertThat(find("invers*")).containsExactly(8L);
    assertThat(find("MÜN*")).containsExactly(6L);
  }

  @Test
  void whateverIsTypedIsNoError() {
    for (String odd :
        List.of(
            "\"", "((", "-", "*", "a:b", "AND", "OR OR", "\\", "~2", "+ | -", "C++", "100%", "。")) {
      assertThat(find(odd)).as(odd).isNotNull();
    }
  }

  @Test
  void newestComesFirstAndFiltersNarrow() {
    assertThat(find("")).startsWith(11L, 10L, 9L).hasSize(11);
    Wanted odd =
        new Wanted(
            "",
            LocalDate.of(2025, 1, 4),
            LocalDate.of(2025, 1, 10),
            List.of(Set.of("odd"), Set.of("language:ko", "language:zh", "language:id")),
            true);
    assertThat(index.find(odd, 0, 20).ids()).containsExactly(5L, 3L);
    assertThat(index.find(odd, 1, 20).ids()).containsExactly(3L);
    assertThat(index.find(odd, 0, 1).count()).isEqualTo(2);
  }

  @Test
  void anArticleThatIsPutAgainReplacesItself() {
    put(1, EN, "Nothing of it remained.");
    index.remove(List.of(2L));
    index.refresh();

    assertThat(find("chipmaker")).isEmpty();
    assertThat(find("remained")).containsExactly(1L);
    assertThat(find("pusat")).isEmpty();
  }

  @Test
  void theMatchingWordsAreMarkedAndTextStaysText() {
    Marker marker = new Marker("investment \"data centres\"");
    String text =
        "First <b>things</b> first. The firm's investments in data centres grew. Data is not.";

    assertThat(marked(marker.passages(text, EN)))
        .contains("investments")
        .containsAnyOf("data centres", "data");
    assertThat(text(marker.passages(text, EN))).doesNotContain("&lt;");
    assertThat(text(marker.title(text, EN))).isEqualTo(text);
    assertThat(marker.passages("Nothing here.", EN)).isEmpty();
    assertThat(marked(new Marker("投资").passages("他們說。公司的投資增加了。", ZH))).contains("投資");
  }

  private static String text(List<Marker.Piece> pieces) {
    return pieces.stream().map(Marker.Piece::text).collect(Collectors.joining());
  }

  private static List<String> marked(List<Marker.Piece> pieces) {
    return pieces.stream().filter(Marker.Piece::marked).map(Marker.Piece::text).toList();
  }

  @Test
  void anIndexThatCannotBeReadIsBuiltAnew(@TempDir Path folder) throws java.io.IOException {
    try (TextIndex before = TextIndex.inFolder(folder)) {
      before.put(List.of(new IndexedText(1, null, "Quokka.", null, EN, Set.of())));
      before.commit(7);
      assertThat(before.watermark()).isEqualTo(7);
    }
    try (var files = Files.list(folder)) {
      Path segments =
          files
              .filter(f -> f.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      Files.writeString(segments, "broken");
    }

    try (TextIndex after = TextIndex.inFolder(folder)) {
      assertThat(after.watermark()).isEqualTo(-1);
      assertThat(after.size()).isZero();
    }
  }
}
