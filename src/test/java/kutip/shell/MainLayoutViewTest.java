package kutip.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class MainLayoutViewTest {

  @Autowired Pages pages;

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void theMenuSpeaksTheUsersLanguage() {
    pages.signIn("ANALYST", Texts.INDONESIAN);

    Links.open("");

    assertThat(_find(SideNavItem.class))
        .extracting(SideNavItem::getLabel)
        .contains("Ikhtisar", "Talenta");
  }

  @Test
  void anUnknownCompanyShowsADesignedPage() {
    pages.signIn("VIEWER");

    Links.open("company/no-such-company");

    assertThat(_get(NotFoundView.class)).isNotNull();
    assertThat(_get(H1.class).getText()).isEqualTo("No page here");
  }
}
