package kutip.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;

/**
 * Made news of about 2,000 characters an article, the same for the same seed: a few claims about
 * companies of the bundled registry, some far more often named than others, among sentences that
 * claim nothing; some articles come twice, and some lines are broken.
 */
public final class GeneratedArticles {

  private static final int CHARACTERS = 1900;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
  private static final String[] GIVEN = {
    "Anna", "Peter", "Laura", "Kevin", "Nina", "Budi", "Siti", "Marco", "Elena", "Rahul", "Grace",
    "Tomas", "Ingrid", "Oscar", "Dewi", "Victor"
  };
  private static final String[] FAMILY = {
    "Keller", "Novak", "Brandt", "Patel", "Santoso", "Rossi", "Lindqvist", "Okafor", "Fischer",
    "Moreau", "Tanaka", "Hartono", "Silva", "Kowalski", "Brennan", "Aydin", "Wijaya", "Larsen"
  };
  private static final String[] SOURCES = {
    "Northgate Wire", "Harian Digital", "The Ledger", "Kabar Modal", "Chip Letter", "Metro Post"
  };
  private static final String[] FILLERS = {
    "Analysts said the race to build capacity would hardly slow down before the next season.",
    "People familiar with the plans asked not to be named because the talks are private.",
    "The industry has been looking for a direction since the first models reached the public.",
    "Para analis menilai persaingan belum akan mereda dalam waktu dekat.",
    "Sejumlah pengamat mengatakan pasar masih mencari arah baru.",
    "A spokesperson declined to comment on what the board has discussed so far."
  };

  private final Random random;
  private final List<String> companies;

  private GeneratedArticles(long seed) {
    this.random = new Random(seed);
    this.companies =
        NameRegistry.bundled().entries().stream()
            .filter(e -> e.type() == NameEntry.Type.COMPANY)
            .map(NameEntry::name)
            .sorted()
            .limit(800)
            .toList();
  }

  /** Writes JSON Lines. */
  public static Path write(Path file, int articles, long seed) throws IOException {
    GeneratedArticles news = new GeneratedArticles(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        out.write(news.line(i, texts));
        out.write('\n');
      }
    }
    return file;
  }

  private String line(int number, List<String> earlier) {
    int dice = random.nextInt(200);
    if (dice == 0) {
      return "{\"id\": \"broken-" + number + "\", \"text\":";
    }
    boolean copied = dice < 5 && !earlier.isEmpty();
    String text = copied ? earlier.get(random.nextInt(earlier.size())) : text(number);
    if (earlier.size() < 1000) {
      earlier.add(text);
    }
    return "{\"id\": \"made-%d\", \"publishedOn\": \"%s\", \"source\": \"%s\", \"text\": \"%s\"}"
        .formatted(
            number,
            FIRST_DAY.plusDays(number % 1000),
            SOURCES[random.nextInt(SOURCES.length)],
            text);
  }

  private String text(int number) {
    StringBuilder text = new StringBuilder();
    while (text.length() < CHARACTERS) {
      for (int i = 0; i < 4; i++) {
        text.append(FILLERS[random.nextInt(FILLERS.length)]).append(' ');
      }
      text.append(claim()).append(random.nextInt(3) == 0 ? "\\n" : " ");
    }
    return text.append("Report ").append(number).append('.').toString();
  }

  private String claim() {
    String company = company();
    String other = company();
    String person = person();
    int figure = 1 + random.nextInt(90);
    return switch (random.nextInt(8)) {
      case 0 -> "Shares of " + company + " fell " + figure % 20 + "% on Monday.";
      case 1 -> person + " left " + company + " to join " + other + ".";
      case 2 -> company + " laid off " + figure * 10 + " employees in its AI unit.";
      case 3 -> company + " will spend $" + figure + " billion on AI data centers.";
      case 4 -> company + " invested $" + figure + " billion in " + other + ".";
      case 5 -> "Saham " + company + " turun " + figure % 20 + " persen pada Senin.";
      case 6 -> company + " memberhentikan " + figure * 10 + " karyawan AI.";
      default -> person + " joined " + company + " as chief scientist.";
    };
  }

  /** The first names come far more often than the last, as in real news. */
  private String company() {
    double share = random.nextDouble();
    return companies.get((int) (companies.size() * share * share * share));
  }

  private String person() {
    return GIVEN[random.nextInt(GIVEN.length)]
        + " "
        + (char) ('A' + random.nextInt(26))
        + ". "
        + FAMILY[random.nextInt(FAMILY.length)];
  }
}
