package kutip.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kutip.article.ArticleDraft;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.intake.ArticleLines;
import org.springframework.stereotype.Component;

/** Stores articles while their lines come in, some hundred at a time. */
@Component
class LineIntake {

  private static final int BATCH = 200;
  private static final int BATCH_CHARACTERS = 4_000_000;

  /** More are counted but not listed: a wrong stream may have millions. */
  private static final int MOST_LISTED = 1000;

  private final ArticleService articles;

  LineIntake(ArticleService articles) {
    this.articles = articles;
  }

  /** A line that was not stored, and why. */
  record RefusedLine(long line, String reason) {}

  /**
   * What became of a stream.
   *
   * @param refused the first thousand lines that were refused
   */
  record StreamAnswer(long stored, long duplicates, long refusedCount, List<RefusedLine> refused) {}

  StreamAnswer store(InputStream in) throws IOException {
    Run run = new Run();
    try (ArticleLines lines = new ArticleLines(in, "the stream")) {
      for (ArticleLines.Line line = lines.next(); line != null; line = lines.next()) {
        switch (line) {
          case ArticleLines.Line.Read(long number, ArticleDraft draft) -> run.add(number, draft);
          case ArticleLines.Line.Refused(var refusal) ->
              run.refuse(refusal.line(), refusal.reason());
        }
      }
    }
    run.flush();
    return new StreamAnswer(run.stored, run.duplicates, run.refusedCount, run.refused);
  }

  private final class Run {

    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private int characters;
    private long stored;
    private long duplicates;
    private long refusedCount;

    void add(long number, ArticleDraft draft) {
      drafts.add(draft);
      numbers.add(number);
      characters += draft.text().length();
      if (drafts.size() >= BATCH || characters >= BATCH_CHARACTERS) {
        flush();
      }
    }

    void refuse(long number, String reason) {
      refusedCount++;
      if (refused.size() < MOST_LISTED) {
        refused.add(new RefusedLine(number, reason));
      }
    }

    void flush() {
      List<StoreResult> results = articles.store(List.copyOf(drafts));
      for (int i = 0; i < results.size(); i++) {
        switch (results.get(i)) {
          case StoreResult.Stored s -> stored++;
          case StoreResult.Duplicate d -> duplicates++;
          case StoreResult.Refused(String reason) -> refuse(numbers.get(i), reason);
        }
      }
      drafts.clear();
      numbers.clear();
      characters = 0;
    }
  }
}
