package kutip.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the last errors that this process has logged, so that they can be seen without its log. */
@Component
public class LastErrors {

  private static final int KEPT = 50;
  private static final int LONGEST = 300;

  /**
   * Something that went wrong.
   *
   * @param request id of the request or job that it happened in; empty outside of both
   * @param cause type and message of the innermost failure; null when none was logged
   */
  public record LoggedError(
      Instant at, String request, String where, String message, @Nullable String cause) {}

  private final Deque<LoggedError> errors = new ArrayDeque<>();
  private final Heard heard = new Heard();

  @PostConstruct
  void listen() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      heard.setContext(context);
      heard.start();
      root(context).addAppender(heard);
    }
  }

  @PreDestroy
  void leave() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      root(context).detachAppender(heard);
    }
    heard.stop();
  }

  private static Logger root(LoggerContext context) {
    return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** The latest first. */
  public List<LoggedError> latest(int most) {
    synchronized (errors) {
      return errors.stream().limit(most).toList();
    }
  }

  private void keep(ILoggingEvent event) {
    LoggedError error =
        new LoggedError(
            event.getInstant(),
            event.getMDCPropertyMap().getOrDefault("request", ""),
            event.getLoggerName().replaceFirst(".*\\.", ""),
            shortened(event.getFormattedMessage()),
            cause(event.getThrowableProxy()));
    synchronized (errors) {
      errors.addFirst(error);
      if (errors.size() > KEPT) {
        errors.removeLast();
      }
    }
  }

  private static @Nullable String cause(@Nullable IThrowableProxy thrown) {
    if (thrown == null) {
      return null;
    }
    IThrowableProxy inner = thrown;
    for (int depth = 0; inner.getCause() != null && depth < 20; depth++) {
      inner = inner.getCause();
    }
    String type = inner.getClassName().replaceFirst(".*\\.", "");
    return shortened(inner.getMessage() == null ? type : type + ": " + inner.getMessage());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private final class Heard extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
        keep(event);
      }
    }
  }
}
