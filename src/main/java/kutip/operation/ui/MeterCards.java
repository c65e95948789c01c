package kutip.operation.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import kutip.operation.Condition;
import kutip.uikit.Formats;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;

/** Intake, extraction, queue, questions to the store, sessions and memory since the start. */
final class MeterCards extends Div {

  private static final double MEGABYTE = 1 << 20;

  private final Formats formats = Formats.here();
  private final Condition condition;

  MeterCards(Condition condition) {
    this.condition = condition;
    addClassName("kutip-key-figures");
    add(intake(), extraction(), queue(), questions(), programs(), sessions(), memory());
  }

  private String count(double number) {
    return formats.count(Math.round(number));
  }

  /** A time in the shortest unit that keeps it readable. */
  static String milliseconds(double time) {
    Formats formats = Formats.here();
    return time < 10
        ? formats.number(BigDecimal.valueOf(time)) + " ms"
        : time < 10_000
            ? formats.count(Math.round(time)) + " ms"
            : formats.count(Math.round(time / 1000)) + " s";
  }

  private KeyFigure figure(String name, String value, String href, String note) {
    return new KeyFigure(getTranslation("operation." + name), value, href).note(note);
  }

  private KeyFigure intake() {
    String note =
        getTranslation(
            "operation.intake.note",
            count(condition.sum("kutip.articles", "outcome", "duplicate")),
            count(condition.sum("kutip.articles", "outcome", "refused")));
    double stored = condition.sum("kutip.articles", "outcome", "stored");
    return figure("intake", count(stored), Links.imports(), note);
  }

  private KeyFigure extraction() {
    Condition.Timing read = condition.timing("kutip.extraction");
    String note =
        getTranslation(
            "operation.timing.note", milliseconds(read.mean()), milliseconds(read.worst()));
    return figure("extraction", count(read.count()), Links.reading(), note);
  }

  private KeyFigure queue() {
    double waiting = condition.sum("kutip.jobs", "state", "queued");
    double running = condition.sum("kutip.jobs", "state", "running");
    String note =
        getTranslation(
            "operation.queue.note",
            count(running),
            count(condition.sum("kutip.jobs", "state", "paused")));
    return figure("queue", count(waiting), Links.imports(), note);
  }

  private KeyFigure questions() {
    Condition.Timing all = condition.timing("kutip.queries");
    String note =
        getTranslation(
            "operation.timing.note", milliseconds(all.mean()), milliseconds(all.worst()));
    return figure("queries", count(all.count()), Links.operation(), note);
  }

  private KeyFigure programs() {
    Condition.Timing all = condition.timing("http.server.requests");
    String note =
        getTranslation(
            "operation.timing.note", milliseconds(all.mean()), milliseconds(all.worst()));
    return figure("requests", count(all.count()), Links.tokens(), note);
  }

  private KeyFigure sessions() {
    String note =
        getTranslation("operation.sessions.note", count(condition.sum("tomcat.sessions.created")));
    double now = condition.sum("tomcat.sessions.active.current");
    return figure("sessions", count(now), Links.audit(), note);
  }

  private KeyFigure memory() {
    double used = condition.sum("jvm.memory.used", "area", "heap") / MEGABYTE;
    String note =
        getTranslation(
            "operation.memory.note",
            count(condition.sum("hikaricp.connections.active")),
            count(condition.sum("process.uptime") / 60));
    return figure("memory", count(used) + " MB", Links.operation(), note);
  }
}
