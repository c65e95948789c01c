package kutip.operation;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * Writes the log as lines for people, or as JSON when a format is named; its values come from
 * {@code logback-spring.xml}, which cannot choose between two encoders.
 */
public final class LogLines extends EncoderBase<ILoggingEvent> {

  private String format = "";
  private String pattern = "%msg%n";
  private Charset charset = StandardCharsets.UTF_8;
  private Encoder<ILoggingEvent> lines = new PatternLayoutEncoder();

  public void setFormat(String format) {
    this.format = format.strip();
  }

  public void setPattern(String pattern) {
    this.pattern = pattern;
  }

  public void setCharset(Charset charset) {
    this.charset = charset;
  }

  @Override
  public void start() {
    if (format.isEmpty()) {
      PatternLayoutEncoder plain = new PatternLayoutEncoder();
      plain.setPattern(pattern);
      plain.setCharset(charset);
      lines = plain;
    } else {
      StructuredLogEncoder json = new StructuredLogEncoder();
      json.setFormat(format);
      json.setCharset(charset);
      lines = json;
    }
    lines.setContext(getContext());
    lines.start();
    super.start();
  }

  @Override
  public void stop() {
    super.stop();
    lines.stop();
  }

  @Override
  public byte[] headerBytes() {
    return lines.headerBytes();
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    return lines.encode(event);
  }

  @Override
  public byte[] footerBytes() {
    return lines.footerBytes();
  }
}
