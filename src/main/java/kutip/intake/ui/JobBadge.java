package kutip.intake.ui;

import com.vaadin.flow.component.html.Span;
import kutip.job.JobState;
import kutip.uikit.Formats;

/** A job's state in a word. */
final class JobBadge extends Span {

  JobBadge(JobState state) {
    super(Formats.here().word(key(state)));
    addClassName("kutip-badge");
    switch (state) {
      case DONE -> addClassName("kutip-accepted");
      case FAILED -> addClassName("kutip-rejected");
      case QUEUED, RUNNING, PAUSED, CANCELLED -> {}
    }
  }

  private static String key(JobState state) {
    return switch (state) {
      case QUEUED -> "job.queued";
      case RUNNING -> "job.running";
      case PAUSED -> "job.paused";
      case CANCELLED -> "job.cancelled";
      case DONE -> "job.done";
      case FAILED -> "job.failed";
    };
  }
}
