package kutip.security;

import java.util.Locale;
import kutip.shared.Keyed;

/** What the audit log tells apart. */
public enum AuditVerb implements Keyed {
  SIGN_IN,
  SIGN_IN_FAILED,
  SIGN_OUT,
  LOCKED,
  DECISION,
  FACT_DECIDED,
  NAME_DECIDED,
  EXPORT,
  IMPORT,
  USER_ADDED,
  ROLE_CHANGED,
  PASSWORD_RESET,
  USER_DISABLED,
  USER_ENABLED,
  TOKEN_CREATED,
  TOKEN_REVOKED,
  WEBHOOK_ADDED,
  WEBHOOK_REMOVED,
  WEBHOOK_STOPPED,
  WEBHOOK_RESUMED,
  ERASED;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
