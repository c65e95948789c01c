package kutip.article;

import java.util.Locale;
import java.util.Set;
import kutip.extraction.LanguageDetector;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's language. Malay shares most words with Indonesian but is none of the languages
 * that Kutip reads, so it is told by the words that only one of the two writes so.
 */
final class TextLanguage {

  private static final int SAMPLE = 6000;

  /** Spelling and words of Malaysia, Brunei and Singapore. Source: own knowledge. */
  private static final Set<String> MALAY =
      Set.of(
          ("kerana bahawa ialah iaitu daripada syarikat wang bilion trilion peratus sahaja manakala"
                  + " ringgit isnin khamis jumaat ahad mac jun julai ogos disember selepas mahu kini"
                  + " perkhidmatan pejabat mesyuarat pelaburan pelabur berkata memberitahu kereta"
                  + " cawangan menerusi dakwa mengikut tempatan pengerusi sekiranya"
                  + " semalam kakitangan jawatan penyelidik menjelang"
                  + " rakan antarabangsa perniagaan kewangan dijangka beliau")
              .split(" "));

  /** Spelling and words of Indonesia. Source: own knowledge. */
  private static final Set<String> INDONESIAN =
      Set.of(
          ("karena bahwa adalah yaitu perusahaan uang miliar triliun persen hanya sedangkan rupiah"
                  + " senin kamis jumat minggu maret juni juli agustus desember setelah ingin saat"
                  + " layanan kantor rapat investasi investor mengatakan ujar mobil cabang melalui"
                  + " klaim menurut lokal ketua karyawan bila usai bisa kemarin posisi peneliti"
                  + " mitra internasional bisnis keuangan diperkirakan hingga dari dia anda")
              .split(" "));

  private TextLanguage() {}

  /** Null when it is one that Kutip does not read. */
  static @Nullable Language of(String text) {
    Language found = LanguageDetector.detect(text);
    return found == Language.ID && isMalay(text) ? null : found;
  }

  private static boolean isMalay(String text) {
    int malay = 0;
    int indonesian = 0;
    String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
    for (String word : sample.split("[^\\p{L}]+")) {
      malay += MALAY.contains(word) ? 1 : 0;
      indonesian += INDONESIAN.contains(word) ? 1 : 0;
    }
    return malay > indonesian;
  }
}
