package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A mail taken apart: plain text, the same as a page, and what is attached. */
final class MailParts {

  private static final int DEEPEST = 20;
  private static final int MOST_ATTACHMENTS = 1000;

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder page = new StringBuilder();
  private final List<Attachment> attachments = new ArrayList<>();

  private MailParts() {}

  static MailParts of(Message message) throws IOException, InvalidArticleException {
    MailParts parts = new MailParts();
    parts.add(message, 0);
    return parts;
  }

  /** A document that came with the mail. */
  record Attachment(String name, Body body) {

    void read(Input mail, Findings findings) throws IOException {
      if (body instanceof SingleBody single) {
        try (InputStream in = single.getInputStream();
            Input inside = mail.inside(name, in, Origin.UNKNOWN)) {
          AnyReader.read(inside, findings);
        }
      } else if (body instanceof Message message) {
        try (Input inside = mail.inside(name, InputStream.nullInputStream(), Origin.UNKNOWN)) {
          if (inside.level() > Limits.MOST_LEVELS) {
            throw new InvalidArticleException("too many mails in one another");
          }
          Mail.read(message, inside, findings);
        } catch (InvalidArticleException e) {
          findings.refused(mail.place().entry(name), e.getMessage());
        }
      }
    }
  }

  /** Plain text where there is some: it is what the sender meant to be read. */
  String text() {
    String text = plain.toString().strip();
    return text.isEmpty() ? page.toString().strip() : text;
  }

  List<Attachment> attachments() {
    return attachments;
  }

  private void add(Entity entity, int depth) throws IOException, InvalidArticleException {
    if (depth > DEEPEST || attachments.size() > MOST_ATTACHMENTS) {
      throw new InvalidArticleException("a mail with too many parts");
    }
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        add(part, depth + 1);
      }
    } else if (body instanceof SingleBody text && shown(entity, type)) {
      add(text, type, entity);
    } else if (body != null && !type.startsWith("image/")) {
      // Pictures are logos nearly always; naming each would hide what matters.
      attachments.add(new Attachment(name(entity, type), body));
    }
  }

  private static boolean shown(Entity entity, String type) {
    boolean text = type.equals("text/plain") || type.equals("text/html");
    return text && !"attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  private void add(SingleBody body, String type, Entity entity)
      throws IOException, InvalidArticleException {
    try (InputStream in = body.getInputStream()) {
      String text = Encodings.text(in.readAllBytes(), charset(entity)).replace("\r\n", "\n");
      boolean html = type.equals("text/html");
      (html ? page : plain).append(html ? PageText.ofFragment(text) : text).append('\n');
    }
  }

  /** The encoding that the part names itself; the standard's default says nothing. */
  private static @Nullable Charset charset(Entity entity) {
    Field field = entity.getHeader().getField("Content-Type");
    return field instanceof ContentTypeField type ? Encodings.named(type.getCharset()) : null;
  }

  private static String name(Entity entity, String type) {
    String name = entity.getFilename();
    return name == null || name.isBlank() ? type : name;
  }
}
