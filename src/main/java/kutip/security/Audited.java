package kutip.security;

import org.jspecify.annotations.Nullable;

/**
 * Something that the audit log keeps; published by whoever does it, inside its transaction.
 *
 * @param detail what it was done to, without secrets
 */
public record Audited(String who, AuditVerb verb, @Nullable String detail) {}
