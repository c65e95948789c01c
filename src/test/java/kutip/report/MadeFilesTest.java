package kutip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kutip.job.JobId;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeFilesTest {

  @TempDir Path data;

  @Test
  void nothingThatWasMadeForReadersOutlivesAnErasure() throws IOException {
    MadeFiles made = new MadeFiles(data);
    JobId job = new JobId(7);
    Files.writeString(made.folder(job).resolve("report.pdf"), "Budi left Meta.");

    made.on(new Audited("ana", AuditVerb.EXPORT, "report"));
    assertThat(made.find(job)).isPresent();

    made.on(new Audited("ana", AuditVerb.ERASED, "a person"));
    assertThat(made.find(job)).isEmpty();
    assertThat(data).isEmptyDirectory();
  }
}
