package kutip.article.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 2,000 pairs of made articles, half of them copies; the same ones for the same seed. */
final class MadePairs {

  /** How the second text of a pair came about. */
  enum Kind {
    SYNDICATED(true, 250),
    REWRITTEN(true, 250),
    CUT(true, 250),
    REHEADED(true, 250),
    TOLD_ANEW(false, 300),
    ANEW_WITH_SHARED_QUOTE(false, 200),
    SAME_TEMPLATE(false, 200),
    SAME_TEMPLATE_LATER(false, 200),
    UNRELATED(false, 100);

    final boolean copy;
    final int count;

    Kind(boolean copy, int count) {
      this.copy = copy;
      this.count = count;
    }
  }

  record Pair(Kind kind, String language, String one, String other) {}

  private static final List<String> FILLERS =
      List.of("also", "now", "reportedly", "meanwhile", "still", "already", "again");
  private static final List<String> SIGNS = List.of("也", "还", "则", "已", "又");

  private final Random random;
  private final List<MadeBank> banks =
      List.of(MadeBank.of("en"), MadeBank.of("id"), MadeBank.of("en"), MadeBank.of("zh"));

  MadePairs(long seed) {
    random = new Random(seed);
  }

  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < kind.count; i++) {
        pairs.add(pair(kind, banks.get(i % banks.size())));
      }
    }
    return pairs;
  }

  private Pair pair(Kind kind, MadeBank bank) {
    MadeStory story = MadeStory.about(bank, random);
    List<String> sentences = story.sentences();
    List<String> other =
        switch (kind) {
          case SYNDICATED -> syndicated(sentences);
          case REWRITTEN -> rewritten(sentences, bank);
          case CUT -> cut(sentences);
          case REHEADED -> reheaded(sentences, bank);
          case TOLD_ANEW -> story.toldAnew(random);
          case ANEW_WITH_SHARED_QUOTE -> withQuote(story.toldAnew(random), sentences);
          case SAME_TEMPLATE -> story.ofAnotherEvent(random).sentences();
          case SAME_TEMPLATE_LATER -> story.withOtherFigures(random).sentences();
          case UNRELATED -> MadeStory.about(bank, random).sentences();
        };
    return new Pair(kind, bank.language(), joined(sentences, bank), joined(other, bank));
  }

  private static String joined(List<String> sentences, MadeBank bank) {
    return String.join(bank.spaced() ? " " : "", sentences);
  }

  private List<String> syndicated(List<String> sentences) {
    List<String> copy = new ArrayList<>(sentences);
    copy.set(0, MadeBank.any(MadeBank.CITIES, random) + " (Northgate Wire) - " + copy.getFirst());
    copy.replaceAll(
        s -> s.replace('"', '\u201d').replace(" ", random.nextInt(9) == 0 ? "\n" : " "));
    copy.add("© Northgate Wire. All rights reserved. Read more on our pages.");
    return copy;
  }

  /** About one word in ten changed, a sentence dropped, two neighbours swapped. */
  private List<String> rewritten(List<String> sentences, MadeBank bank) {
    List<String> copy = new ArrayList<>(sentences);
    copy.remove(1 + random.nextInt(copy.size() - 1));
    java.util.Collections.swap(copy, copy.size() - 1, copy.size() - 2);
    copy.replaceAll(s -> bank.spaced() ? words(s) : signs(s));
    return copy;
  }

  private String words(String sentence) {
    StringBuilder out = new StringBuilder();
    for (String word : sentence.split(" ")) {
      int dice = random.nextInt(100);
      boolean changeable = word.matches("\\p{Ll}{2,}");
      if (dice < 5 && changeable) {
        out.append(MadeBank.any(FILLERS, random)).append(' ');
      } else if (dice >= 8 || !changeable) {
        out.append(word).append(' ');
        out.append(dice > 97 ? MadeBank.any(FILLERS, random) + " " : "");
      }
    }
    return out.toString().strip();
  }

  private String signs(String sentence) {
    StringBuilder out = new StringBuilder();
    sentence
        .codePoints()
        .forEach(c -> {
          int dice = random.nextInt(100);
          if (dice < 4 && Character.isIdeographic(c)) {
            out.append(MadeBank.any(SIGNS, random));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  private List<String> cut(List<String> sentences) {
    double part = 0.3 + random.nextDouble() * 0.4;
    return sentences.subList(0, Math.max(2, (int) Math.round(sentences.size() * part)));
  }

  private List<String> reheaded(List<String> sentences, MadeBank bank) {
    List<String> copy = new ArrayList<>(sentences);
    copy.set(0, MadeStory.about(bank, random).toldAnew(random).getFirst());
    return copy;
  }

  private List<String> withQuote(List<String> anew, List<String> sentences) {
    List<String> copy = new ArrayList<>(anew);
    copy.add(random.nextInt(copy.size()), sentences.get(random.nextInt(sentences.size())));
    return copy;
  }
}
