package kutip.erasure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Finds reports that are kept as they were issued. A frozen document cannot lose a part without
 * being another one, so that it goes as a whole.
 */
@Repository
class KeptReports {

  static final String TABLE = "issued_report";

  private final NamedParameterJdbcTemplate jdbc;

  KeptReports(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that print facts of these claims. */
  Collection<Long> printing(Collection<Long> claims) {
    TreeSet<Long> found = new TreeSet<>();
    for (List<Long> chunk : Chunks.of(claims)) {
      found.addAll(
          jdbc.queryForList(
              "select distinct i.report_id from issued_fact i"
                  + " join fact_member m on m.fact_id = i.fact_id where m.claim_id in (:claims)",
              Map.of("claims", chunk),
              Long.class));
    }
    return found;
  }

  /** Those in which somebody is named. */
  Collection<Long> naming(NameMask mask) {
    List<Long> found = new ArrayList<>();
    List<Long> all =
        jdbc.queryForList("select id from " + TABLE + " order by id", Map.of(), Long.class);
    for (Long report : all) {
      if (mask.matches(document(report))) {
        found.add(report);
      }
    }
    return found;
  }

  private String document(long report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    jdbc.query(
        "select bytes from issued_part where report_id = :id order by part",
        Map.of("id", report),
        row -> {
          bytes.writeBytes(row.getBytes(1));
        });
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
