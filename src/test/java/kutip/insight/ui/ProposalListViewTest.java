package kutip.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import kutip.company.RegistryQueries;
import kutip.company.RegistryState;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New names are decided on with what texts say of them before one's eyes. */
@PageTest
class ProposalListViewTest {

  @Autowired Pages pages;
  @Autowired RegistryQueries registry;

  @BeforeEach
  void anUnknownCompany() {
    pages.signIn("ANALYST");
    pages.stored(
        anArticle()
            .saying("OpenAI said on Monday that it invested $2 billion in Zorvex Robotics."));
    Links.open(Links.names("company"));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static void click(Component in, String text) {
    LocatorJ._click(_find(in, Button.class, spec -> spec.withText(text)).getFirst());
  }

  private static String shown() {
    return _get(ProposalListView.class).getElement().getTextRecursively();
  }

  private RegistryState state() {
    return registry.companyByName("Zorvex Robotics").orElseThrow().state();
  }

  @Test
  void aProposalIsShownWithItsQuoteAndMadeAnEntry() {
    assertThat(shown()).contains("Zorvex Robotics", "invested $2 billion", "in 1 fact");

    click(UI.getCurrent(), "Make an entry…");
    click(_get(CreateNameDialog.class), "Make an entry…");

    assertThat(state()).isEqualTo(RegistryState.KNOWN);
    assertThat(shown()).contains("No name waits");
  }

  @Test
  void aProposalIsMergedWithBothSidesShownAndTheMergeTakenBack() {
    click(UI.getCurrent(), "Another name of…");
    MergeNameDialog dialog = _get(MergeNameDialog.class);
    @SuppressWarnings("unchecked")
    ComboBox<String> into = _get(dialog, ComboBox.class);
    into.setValue("OpenAI");
    assertThat(dialog.getElement().getTextRecursively()).contains("Zorvex Robotics", "OpenAI");
    click(dialog, "Another name of…");
    assertThat(state()).isEqualTo(RegistryState.MERGED);

    click(UI.getCurrent(), "Take back");

    assertThat(state()).isEqualTo(RegistryState.PROPOSED);
  }

  @Test
  void aProposalIsDismissed() {
    click(UI.getCurrent(), "No name");

    assertThat(state()).isEqualTo(RegistryState.DISMISSED);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aNameIsSplitOff() {
    click(UI.getCurrent(), "Split a name off…");
    SplitNameDialog dialog = _get(SplitNameDialog.class);
    _get(dialog, ComboBox.class).setValue("OpenAI");
    Select<String> name = _get(dialog, Select.class);
    String other = registry.otherNames(kutip.company.NameKind.COMPANY, "OpenAI").getFirst();
    name.setValue(other);
    click(dialog, "Split a name off…");

    assertThat(registry.companyByName(other).orElseThrow().state()).isEqualTo(RegistryState.KNOWN);
  }
}
