package kutip.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import kutip.job.Job;
import kutip.job.JobService;
import kutip.job.JobState;

/** The buttons that steer a job: only those that its state allows are there. */
final class JobControls extends Div {

  private final Button pause = new Button(getTranslation("job.pause"));
  private final Button resume = new Button(getTranslation("job.resume"));
  private final Button cancel = new Button(getTranslation("job.cancel"));
  private final Button retry = new Button(getTranslation("job.retry"));

  /**
   * @param then called after each press
   */
  JobControls(Job job, JobService jobs, Runnable then) {
    addClassName("kutip-actions");
    steer(pause, () -> jobs.pause(job.id()), then);
    steer(resume, () -> jobs.resume(job.id()), then);
    steer(cancel, () -> jobs.cancel(job.id()), then);
    steer(retry, () -> jobs.retry(job.id()), then);
    add(pause, resume, retry, cancel);
    show(job.state());
  }

  private static void steer(Button button, Runnable action, Runnable then) {
    button.addThemeVariants(ButtonVariant.SMALL);
    button.addClickListener(event -> {
      action.run();
      then.run();
    });
  }

  void show(JobState state) {
    pause.setVisible(state.canPause());
    resume.setVisible(state == JobState.PAUSED);
    cancel.setVisible(state.canCancel());
    retry.setVisible(state.canGoOn() && state != JobState.PAUSED);
    setVisible(state != JobState.DONE);
  }
}
