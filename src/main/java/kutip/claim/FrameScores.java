package kutip.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts how often each frame's claims were accepted, and moves confidence accordingly. */
@Component
class FrameScores {

  private final NamedParameterJdbcTemplate jdbc;

  FrameScores(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A claim of the frame went from one status to another. */
  void moved(String frame, ClaimStatus before, ClaimStatus after) {
    if (before != after) {
      add(frame, before, -1);
      add(frame, after, 1);
    }
  }

  private void add(String frame, ClaimStatus status, int step) {
    String column =
        switch (status) {
          case ACCEPTED -> "accepted";
          case CORRECTED -> "corrected";
          case REJECTED -> "rejected";
          case PROPOSED, SUPERSEDED -> null;
        };
    if (column == null) {
      return;
    }
    Map<String, Object> values = Map.of("frame", frame, "step", step);
    String sql =
        "update frame_score set " + column + " = " + column + " + :step where frame = :frame";
    if (jdbc.update(sql, values) == 0) {
      jdbc.update(
          "insert into frame_score (frame, accepted, corrected, rejected) values (:frame, 0, 0, 0)",
          values);
      jdbc.update(sql, values);
    }
  }

  /** The same claims with the confidence that decisions have taught. */
  List<Claim> taught(Collection<Claim> claims) {
    Map<String, FrameScore> scores = of(claims.stream().map(Claim::frame).distinct().toList());
    return claims.stream()
        .map(c ->
            c.withConfidence(
                scores.getOrDefault(c.frame(), FrameScore.NONE).confidence(c.confidence())))
        .toList();
  }

  private Map<String, FrameScore> of(List<String> frames) {
    Map<String, FrameScore> scores = new HashMap<>();
    for (int i = 0; i < frames.size(); i += 500) {
      jdbc.query(
          "select frame, accepted, corrected, rejected from frame_score where frame in (:frames)",
          Map.of("frames", frames.subList(i, Math.min(frames.size(), i + 500))),
          row -> {
            scores.put(
                row.getString(1), new FrameScore(row.getLong(2), row.getLong(3), row.getLong(4)));
          });
    }
    return scores;
  }
}
