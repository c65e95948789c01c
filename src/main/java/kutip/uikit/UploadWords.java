package kutip.uikit;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.UnaryOperator;

/** The upload's words in the page's language. */
public final class UploadWords extends UploadI18N {

  public UploadWords(UnaryOperator<String> word) {
    setDropFiles(
        new DropFiles().setOne(word.apply("upload.drop")).setMany(word.apply("upload.drop")));
    setAddFiles(new AddFiles().setOne(word.apply("upload.add")).setMany(word.apply("upload.add")));
    setError(
        new Error()
            .setFileIsTooBig(word.apply("upload.too_big"))
            .setIncorrectFileType(word.apply("upload.wrong_type"))
            .setTooManyFiles(word.apply("upload.too_many")));
  }
}
