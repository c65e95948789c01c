package kutip.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. */
public record AuditEntry(
    long id, Instant at, String who, AuditVerb verb, String detail, @Nullable String address) {}
