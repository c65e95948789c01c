package kutip.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import kutip.article.ArticleDraft;

/** Reads a text file as one article. */
final class PlainTextFile {

  private PlainTextFile() {}

  /** The id comes from the text, so that the same file under another name is the same article. */
  static void read(ImportFile file, ImportRun run) throws IOException {
    if (Files.size(file.path()) > ArticleLines.MOST_BYTES) {
      String most = (ArticleLines.MOST_BYTES >> 20) + " MB";
      run.refuse(new Refusal(file.name(), 0, "the file is longer than " + most));
      return;
    }
    try {
      String text = Files.readString(file.path(), StandardCharsets.UTF_8);
      String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
      if (bare.isBlank()) {
        run.refuse(new Refusal(file.name(), 0, "the file is empty"));
        return;
      }
      String id = "text-" + UUID.nameUUIDFromBytes(bare.getBytes(StandardCharsets.UTF_8));
      run.add(new ArticleDraft(id, null, bare, null, null, null, null), file.name(), 0);
    } catch (CharacterCodingException e) {
      run.refuse(new Refusal(file.name(), 0, "not UTF-8"));
    }
  }
}
