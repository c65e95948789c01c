package kutip.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** Which keys the review desk hears. */
final class KeyHelp extends Dialog {

  KeyHelp() {
    setHeaderTitle(getTranslation("review.keys"));
    DescriptionList keys = new DescriptionList();
    keys.addClassName("kutip-slots");
    keys.add(new DescriptionList.Term("A"), says("review.accept"));
    keys.add(new DescriptionList.Term("E"), says("review.correct"));
    keys.add(new DescriptionList.Term("R"), says("review.reject"));
    keys.add(new DescriptionList.Term("S · J · N"), says("review.skip"));
    keys.add(new DescriptionList.Term("K"), says("review.previous"));
    keys.add(new DescriptionList.Term("U"), says("review.undo"));
    keys.add(new DescriptionList.Term("B"), says("review.bulk"));
    keys.add(new DescriptionList.Term("Ctrl + ↵"), says("correct.save"));
    keys.add(new DescriptionList.Term("/"), says("shell.search"));
    keys.add(new DescriptionList.Term("?"), says("review.keys"));
    add(keys);
    getFooter().add(new Button(getTranslation("word.close"), event -> close()));
  }

  private DescriptionList.Description says(String key) {
    return new DescriptionList.Description(getTranslation(key));
  }
}
