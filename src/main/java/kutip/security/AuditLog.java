package kutip.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what; entries are added and never changed. */
@Component
@Transactional
public class AuditLog {

  private static final int LONGEST_DETAIL = 1000;
  private static final int LONGEST_NAME = 80;

  private final JdbcTemplate jdbc;
  private final Caller caller;

  AuditLog(JdbcTemplate jdbc, Caller caller) {
    this.jdbc = jdbc;
    this.caller = caller;
  }

  @EventListener
  void on(Audited done) {
    add(done, address());
  }

  @EventListener
  void on(LogoutSuccessEvent done) {
    add(new Audited(done.getAuthentication().getName(), AuditVerb.SIGN_OUT, null), address());
  }

  /** Sign-ins by an issuer; those by password are noted where passwords are compared. */
  @EventListener
  void on(InteractiveAuthenticationSuccessEvent done) {
    Authentication who = done.getAuthentication();
    if (!(who instanceof UsernamePasswordAuthenticationToken)) {
      add(new Audited(who.getName(), AuditVerb.SIGN_IN, null), address(who));
    }
  }

  /** Names that nobody has checked may come in: they are cut and cleaned. */
  void add(Audited done, @Nullable String address) {
    jdbc.update(
        "insert into audit_entry (done_at, who, verb, detail, address) values (?, ?, ?, ?, ?)",
        Timestamp.from(Instant.now()),
        clean(done.who(), LONGEST_NAME),
        done.verb().name(),
        clean(done.detail() == null ? "" : done.detail(), LONGEST_DETAIL),
        address);
  }

  private static String clean(String text, int most) {
    String printable = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+", " ").strip();
    return printable.substring(0, Math.min(most, printable.length()));
  }

  private @Nullable String address() {
    return address(caller.who());
  }

  private static @Nullable String address(@Nullable Authentication who) {
    return who != null && who.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : null;
  }

  /** Newest first; empty parts do not restrict. */
  @Transactional(readOnly = true)
  public List<AuditEntry> list(
      @Nullable String who, @Nullable AuditVerb verb, int offset, int limit) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(" where 1 = 1");
    if (who != null && !who.isBlank()) {
      where.append(" and who = ?");
      values.add(who.strip());
    }
    if (verb != null) {
      where.append(" and verb = ?");
      values.add(verb.name());
    }
    values.add(limit);
    values.add(offset);
    return jdbc.query(
        "select id, done_at, who, verb, detail, address from audit_entry"
            + where
            + " order by id desc limit ? offset ?",
        (row, i) ->
            new AuditEntry(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                AuditVerb.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6)),
        values.toArray());
  }
}
