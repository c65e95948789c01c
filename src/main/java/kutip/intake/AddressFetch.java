package kutip.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kutip.intake.fetch.Fetched;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.read.WebCapture;
import org.springframework.stereotype.Service;

/** Fetches one address that a person gives, as a file to import. */
@Service
public class AddressFetch {

  private final SafeFetch fetch;

  AddressFetch(SafeFetch fetch) {
    this.fetch = fetch;
  }

  /** What came of it. */
  public sealed interface Result {

    /** The answer, in a temporary file that is the caller's. */
    record Kept(ImportFile file) implements Result {}

    /** Nothing, for a reason that can be shown to a user. */
    record Refused(String reason) implements Result {}
  }

  public Result fetch(String address) {
    return switch (fetch.get(address, Fetched.Validators.NONE)) {
      case Fetched.Answer answer -> new Result.Kept(kept(answer));
      case Fetched.Failed(String reason, long wait) -> new Result.Refused(reason);
      case Fetched.NotModified nothing -> new Result.Refused("the server answers 304");
    };
  }

  private static ImportFile kept(Fetched.Answer answer) {
    try {
      Path file = Files.createTempFile("kutip-address", ".warc");
      WebCapture.write(file, answer.address(), answer.contentType(), answer.body());
      return new ImportFile(answer.address().toString(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
