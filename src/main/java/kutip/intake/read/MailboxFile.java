package kutip.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads a mailbox file (mbox, RFC 4155): mails one after the other, each behind a line that begins
 * with {@code From } after an empty line. Lines that were quoted with {@code >} for that are put
 * right again.
 */
final class MailboxFile {

  private static final int LONGEST_LINE = 1_000_000;
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

  private final Input input;
  private final Findings findings;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private int number;
  private boolean damaged;

  private MailboxFile(Input input, Findings findings) {
    this.input = input;
    this.findings = findings;
  }

  static void read(Input input, Findings findings) throws IOException {
    new MailboxFile(input, findings).read();
  }

  private void read() throws IOException {
    try (LineBytes lines = new LineBytes(input.stream(), LONGEST_LINE)) {
      boolean afterBlank = true;
      while (lines.next()) {
        if (afterBlank && begins(lines.bytes(), 0)) {
          finish();
          number++;
        } else {
          take(lines);
        }
        afterBlank = lines.isBlank() && !lines.tooLong();
      }
      finish();
    }
  }

  private void take(LineBytes lines) {
    ByteBuffer line = lines.bytes();
    if (lines.tooLong() || mail.size() + line.remaining() > Limits.MOST_BYTES) {
      damaged = true;
      return;
    }
    int quoted = 0;
    while (quoted < line.remaining() && line.get(line.position() + quoted) == '>') {
      quoted++;
    }
    int skip = quoted > 0 && begins(line, quoted) ? 1 : 0;
    mail.write(line.array(), line.position() + skip, line.remaining() - skip);
    mail.write('\n');
  }

  private static boolean begins(ByteBuffer line, int at) {
    if (line.remaining() < at + FROM.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (line.get(line.position() + at + i) != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads what was gathered; a mail that cannot be read does not end the others. */
  private void finish() throws IOException {
    if (number > 0) {
      Input inside =
          input.inside(
              "mail " + number, new ByteArrayInputStream(mail.toByteArray()), Origin.UNKNOWN);
      try {
        if (damaged) {
          throw new InvalidArticleException("a mail too long to be read");
        }
        Mail.read(inside, findings);
      } catch (InvalidArticleException e) {
        findings.refused(inside.place(), e.getMessage());
      }
    }
    mail.reset();
    damaged = false;
  }
}
