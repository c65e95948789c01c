package kutip.intake.read;

import java.io.IOException;
import java.time.LocalDate;
import kutip.article.ArticleDraft;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads a mail: its text is an article, its attachments are documents of their own. */
final class Mail {

  private Mail() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxHeaderCount(2000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(1_000_000)
            .setMaxContentLen(Limits.MOST_BYTES)
            .build());
    Message message;
    try {
      message = builder.parseMessage(input.stream());
    } catch (IOException | RuntimeException e) {
      throw new InvalidArticleException("a damaged mail");
    }
    try {
      read(message, input, findings);
    } finally {
      message.dispose();
    }
  }

  static void read(Message message, Input input, Findings findings)
      throws IOException, InvalidArticleException {
    MailParts parts = MailParts.of(message);
    String text = parts.text();
    if (!text.isBlank()) {
      findings.article(draft(message, text), input.place());
    } else if (parts.attachments().isEmpty()) {
      throw new InvalidArticleException("the mail holds no text");
    }
    for (MailParts.Attachment attachment : parts.attachments()) {
      attachment.read(input, findings);
    }
  }

  private static ArticleDraft draft(Message message, String text) {
    String subject = message.getSubject();
    String title = subject == null || subject.isBlank() ? null : Lines.tidy(subject);
    return new ArticleDraft(
        Ids.of("mail", null, title, text), title, text, day(message), null, null, sender(message));
  }

  /** The day on the sender's clock, as printed. */
  private static @Nullable LocalDate day(Message message) {
    Field field = message.getHeader().getField("Date");
    LocalDate printed =
        field == null ? null : Dates.of(field.getBody().replaceAll("\\(.*\\)", "").strip());
    return printed != null ? printed : Dates.of(message.getDate());
  }

  private static @Nullable String sender(Message message) {
    MailboxList from = message.getFrom();
    if (from == null || from.isEmpty()) {
      return null;
    }
    Mailbox first = from.getFirst();
    String name = first.getName();
    return name == null || name.isBlank() ? first.getDomain() : Lines.tidy(name);
  }
}
