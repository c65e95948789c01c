package kutip.intake;

import java.util.List;
import java.util.function.Supplier;

/** Keeps what each batch of an import did. */
@FunctionalInterface
interface ImportLedger {

  /** Forgets: whoever imports directly starts again from the beginning, which changes nothing. */
  ImportLedger NONE = Supplier::get;

  /** Does a batch, perhaps more than once until it succeeds, and keeps its entry with it. */
  Entry commit(Supplier<Entry> batch);

  /**
   * What a batch did.
   *
   * @param counts of the import so far
   * @param refused by this batch
   * @param bytes read so far, of all files
   */
  record Entry(ImportCounts counts, List<Refusal> refused, ImportPlace place, long bytes) {}
}
