package kutip.intake;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kutip.job.JobProgress;
import kutip.job.JobRun;
import kutip.job.JobStep;
import kutip.job.JobWork;
import org.springframework.stereotype.Component;

/** Does an import's job: each batch commits with its claims, its refusals and the job's place. */
@Component
class ImportWork implements JobWork {

  private final ImportService imports;
  private final ImportRefusals refusals;
  private final Inbox inbox;

  ImportWork(ImportService imports, ImportRefusals refusals, Inbox inbox) {
    this.imports = imports;
    this.refusals = refusals;
    this.inbox = inbox;
  }

  @Override
  public String kind() {
    return ImportJobs.KIND;
  }

  @Override
  public void run(JobRun run) {
    ImportOrder order = ImportOrder.parse(run.job().input());
    List<ImportFile> files =
        order.files().stream()
            .map(kept -> new ImportFile(kept.name(), inbox.path(kept.path())))
            .toList();
    long total = ImportService.size(files);
    imports.goOn(
        files,
        new ImportDefaults(order.publishedOn()),
        batch -> commit(run, total, batch),
        ImportPlace.parse(run.place()),
        ImportCounts.of(run.progress()));
    inbox.remove(run.job().id());
  }

  private ImportLedger.Entry commit(JobRun run, long total, Supplier<ImportLedger.Entry> batch) {
    AtomicReference<ImportLedger.Entry> done = new AtomicReference<>();
    run.step(() -> {
      ImportLedger.Entry entry = batch.get();
      done.set(entry);
      long refusedBefore = entry.counts().refused() - entry.refused().size();
      refusals.add(run.job().id(), refusedBefore, entry.refused());
      return new JobStep.Reached(
          entry.place().toString(), new JobProgress(entry.bytes(), total, entry.counts().byName()));
    });
    return Objects.requireNonNull(done.get());
  }
}
