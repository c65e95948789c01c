package kutip.review;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kutip.claim.SentenceSample;
import kutip.claim.SentenceSample.Drawn;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ArticleId;
import kutip.shared.TextSpan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people whether anything is missed in sentences drawn by chance, and keeps their answers. */
@Service
public class BlindSample {

  private static final int TRIES = 20;

  private final SentenceSample sentences;
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final RandomGenerator random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();

  BlindSample(SentenceSample sentences, JdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.sentences = sentences;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** A sentence without claims that nobody was asked about yet. */
  @Transactional(readOnly = true)
  public Optional<Drawn> draw() {
    for (int i = 0; i < TRIES; i++) {
      Optional<Drawn> drawn = sentences.draw(random);
      if (drawn.isEmpty() || !judged(drawn.get().article().id(), drawn.get().span())) {
        return drawn;
      }
    }
    return Optional.empty();
  }

  private boolean judged(ArticleId article, TextSpan span) {
    Long count =
        jdbc.queryForObject(
            "select count(*) from blind_sample"
                + " where article_id = ? and span_start = ? and span_end = ?",
            Long.class,
            article.value(),
            span.start(),
            span.end());
    return count != null && count > 0;
  }

  /** Keeps an answer; a sentence that someone answered meanwhile keeps the first one. */
  @Transactional
  public void judge(ArticleId article, TextSpan span, boolean missed, String who) {
    if (judged(article, span)) {
      return;
    }
    jdbc.update(
        "insert into blind_sample (id, article_id, span_start, span_end, missed, who, judged_at)"
            + " values (nextval('blind_sample_seq'), ?, ?, ?, ?, ?, ?)",
        article.value(),
        span.start(),
        span.end(),
        missed,
        who,
        clock.instant().atOffset(ZoneOffset.UTC));
    String answer = missed ? "something missed" : "nothing missed";
    events.publishEvent(
        new Audited(who, AuditVerb.DECISION, "sample, article " + article + ", " + answer));
  }

  @Transactional(readOnly = true)
  public Missed missed() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select coalesce(sum(case when missed then 1 else 0 end), 0), count(*)"
                + " from blind_sample",
            (row, i) -> new Missed(row.getLong(1), row.getLong(2))));
  }
}
