package kutip.intake.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a mail from a text that begins with a word and a colon. */
final class MailKind {

  private static final Pattern HEADER =
      Pattern.compile(
          "(?im)^(from|to|subject|date|received|message-id|mime-version|return-path|delivered-to"
              + "|content-type|x-[a-z-]+|dkim-signature|list-[a-z]+):[ \\t]");

  /** What stands before each mail of a mailbox: an address and a day with its time. */
  private static final Pattern MAILBOX =
      Pattern.compile("From \\S+ .*\\d{1,2}:\\d{2}.*\\r?\\n(?s:.*)");

  private MailKind() {}

  /** Whether it begins like a mailbox (RFC 4155), with a mail's headers behind its first line. */
  static boolean looksLikeMailbox(String start) {
    if (!MAILBOX.matcher(start).matches()) {
      return false;
    }
    return HEADER.matcher(start.substring(start.indexOf('\n') + 1)).results().count() > 1;
  }

  /** At least two headers that every mail has, before the first empty line. */
  static boolean looksLikeMail(String start, Input input) {
    int end = start.replace("\r\n", "\n").indexOf("\n\n");
    String headers = end < 0 ? start : start.substring(0, Math.min(start.length(), end + 200));
    Matcher first = HEADER.matcher(headers);
    if (!first.find() || first.start() > 0 && !input.named(".eml")) {
      return false;
    }
    int count = 1;
    while (first.find()) {
      count++;
    }
    return count >= (input.named(".eml") ? 2 : 4);
  }
}
