package kutip.report;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kutip.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps report templates under names. */
@Service
public class TemplateService {

  private static final int LONGEST_QUERY = 8000;

  private final JdbcClient jdbc;

  TemplateService(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A template under its name, which is its title too. */
  public record Saved(ReportTemplate template, String savedBy, Instant savedAt) {

    public String name() {
      return template.title();
    }
  }

  /**
   * Keeps a template; one of the same title is replaced.
   *
   * @throws IllegalArgumentException when it has no title or is too long
   */
  @Transactional
  public void save(ReportTemplate template, String who) {
    if (template.title().isBlank()) {
      throw new IllegalArgumentException("a template needs a title");
    }
    String query = query(template.toParameters());
    if (query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException("the filter is too long to be kept");
    }
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    int changed =
        jdbc.sql(
                "update report_template set query = :query, saved_by = :who, saved_at = :now"
                    + " where name = :name")
            .param("query", query)
            .param("who", who)
            .param("now", now)
            .param("name", template.title())
            .update();
    if (changed == 0) {
      jdbc.sql(
              "insert into report_template (id, name, query, saved_by, saved_at)"
                  + " values (nextval('report_template_seq'), :name, :query, :who, :now)")
          .param("query", query)
          .param("who", who)
          .param("now", now)
          .param("name", template.title())
          .update();
    }
  }

  @Transactional
  public boolean delete(String name) {
    return jdbc.sql("delete from report_template where name = :name").param("name", name).update()
        == 1;
  }

  @Transactional(readOnly = true)
  public Optional<Saved> find(String name) {
    return all().stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<Saved> all() {
    return jdbc.sql("select query, saved_by, saved_at from report_template order by name")
        .query((row, number) ->
            new Saved(
                ofQuery(row.getString(1)),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  /** A template as it stands behind the question mark of an address. */
  public static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Reads what {@link #query} wrote, or what a page's address holds. */
  public static ReportTemplate ofQuery(String query) {
    return ReportTemplate.ofParameters(parameters(query), Language.EN);
  }

  /**
   * The parameters of an address or of its part behind the question mark.
   *
   * @throws IllegalArgumentException when a percent sign leads to no character
   */
  public static Map<String, List<String>> parameters(String address) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    String query = address.substring(address.indexOf('?') + 1);
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        found
            .computeIfAbsent(decoded(part.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(part.substring(equals + 1)));
      }
    }
    return found;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
