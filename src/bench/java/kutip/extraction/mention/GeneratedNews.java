package kutip.extraction.mention;

import java.util.List;
import java.util.Random;
import kutip.shared.Language;

/** Makes distinct sentences of news of any length, the same ones for the same seed. */
final class GeneratedNews {

  private static final String[] COMPANIES = {"Nvidia", "Oracle", "Intel", "Microsoft", "Amazon", "Broadcom", "Cisco"};
  private static final String[] PEOPLE = {"Anna Keller", "Peter Novak", "Laura Smith", "Kevin Brandt", "Nina Patel"};

  private GeneratedNews() {}

  /** A text of so many words, or characters where words are not spaced. */
  static String ofUnits(Language language, int units) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    for (int have = 0; have < units; ) {
      String sentence = sentence(language, random);
      text.append(sentence);
      have += language.unspaced() ? sentence.length() : sentence.split(" ").length;
    }
    return text.toString();
  }

  static String ofCharacters(Language language, int characters) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    while (text.length() < characters) {
      text.append(sentence(language, random));
    }
    return text.toString();
  }

  /** Two sentences in three only mention things, as in real articles; one in three makes a claim. */
  private static String sentence(Language language, Random random) {
    String company = COMPANIES[random.nextInt(COMPANIES.length)];
    String person = PEOPLE[random.nextInt(PEOPLE.length)];
    int number = 1 + random.nextInt(900);
    List<String> forms = forms(language, company, person, number);
    String end = random.nextInt(4) == 0 ? "\n" : language.unspaced() ? "" : " ";
    return forms.get(random.nextInt(forms.size())) + end;
  }

  private static List<String> forms(Language language, String company, String person, int number) {
    return switch (language) {
      case ID ->
          List.of(
              "Saham " + company + " turun " + number % 20 + " persen pada Senin setelah laporan keuangan.",
              "Analis menilai perlombaan membangun pusat data nomor " + number + " belum akan melambat tahun ini.",
              person + " mengatakan bahwa pasar ke-" + number + " masih mencari arah baru bagi " + company + ".");
      case ZH ->
          List.of(
              company + "股价周一下跌" + number % 20 + "%，投资者担心支出过高。",
              "分析师认为第" + number + "座数据中心的建设今年不会放缓。",
              person + "表示，市场仍在为" + company + "寻找新的方向，编号" + number + "。");
      case JA ->
          List.of(
              company + "の株価は月曜日に" + number % 20 + "％下落した。",
              "アナリストは、第" + number + "データセンターの建設競争は今年も続くとみている。",
              person + "氏は、" + company + "にとって市場はまだ方向を探していると述べた（" + number + "）。");
      default ->
          List.of(
              "Shares of " + company + " fell " + number % 20 + "% on Monday after the company reported its results.",
              "Analysts said the race to build data center number " + number + " would hardly slow down this year.",
              person + " told reporters that market " + number + " was still looking for a direction for " + company + ".");
    };
  }
}
