package kutip.article;

import static org.assertj.core.api.Assertions.assertThat;

import kutip.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Syarikat itu akan memberhentikan 600 pekerja kerana mahu menumpukan pelaburan kepada cip.",
        "Beliau berkata bahawa saham itu jatuh 17 peratus pada hari Isnin, iaitu yang terbesar.",
        "Pelaburan bernilai 40 bilion ringgit itu dijangka siap menjelang Disember, kata pengerusinya.",
        "Penyelidik kanan itu meletak jawatan selepas sembilan tahun di pejabat Kuala Lumpur.",
        "Nilai pasaran pembuat cip itu susut 589 bilion dolar, manakala indeks turun tiga peratus.",
        "Perkhidmatan awan itu dilancarkan semalam untuk pelanggan tempatan sahaja, menurut beliau.",
        "Kakitangan yang diberhentikan akan menerima wang pampasan, ujar syarikat berkenaan kini.",
        "Google melabur wang di pusat data dan syarikat tempatan untuk kewangan dan perniagaan."
      })
  void malayIsNotFiledAsIndonesian(String text) {
    assertThat(TextLanguage.of(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perusahaan itu akan memberhentikan 600 karyawan karena ingin memusatkan investasi pada cip.",
        "Dia mengatakan bahwa saham itu turun 17 persen pada hari Senin, yaitu yang terbesar.",
        "Investasi senilai 40 miliar rupiah itu diperkirakan selesai pada Desember, ujar ketuanya.",
        "Peneliti senior itu mundur dari jabatannya setelah sembilan tahun di kantor Jakarta.",
        "Nilai pasar pembuat cip itu susut 589 miliar dolar, sedangkan indeks turun tiga persen.",
        "Layanan awan itu diluncurkan kemarin hanya untuk pelanggan lokal, menurut dia.",
        "Karyawan yang diberhentikan akan menerima uang pesangon, ujar perusahaan itu.",
        "Saham turun di bursa itu dan akan naik lagi."
      })
  void indonesianStaysIndonesian(String text) {
    assertThat(TextLanguage.of(text)).isEqualTo(Language.ID);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, The company said that it would lay off 600 people.",
    "DE, Das Unternehmen wird 600 Menschen entlassen und die Aktie ist gefallen.",
    "ZH, 这家公司将裁员六百人。",
    "VI, Công ty sẽ sa thải 600 người và đầu tư vào trung tâm dữ liệu."
  })
  void otherLanguagesAreFoundAsBefore(Language language, String text) {
    assertThat(TextLanguage.of(text)).isEqualTo(language);
  }

  @Test
  void oneForeignWordDoesNotMakeATextMalay() {
    assertThat(
            TextLanguage.of(
                "Perusahaan Malaysia itu mengatakan bahwa nilainya 5 miliar ringgit, naik dari"
                    + " tahun lalu."))
        .isEqualTo(Language.ID);
  }
}
