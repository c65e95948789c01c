package kutip.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import kutip.security.LastAdministratorException;
import kutip.security.Role;
import kutip.security.TokenService;
import kutip.security.UserAdministration;
import kutip.security.UserService;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class UserListViewTest {

  @Autowired Pages pages;
  @Autowired UserService users;
  @Autowired TokenService tokens;
  @Autowired UserAdministration administration;

  @BeforeEach
  void signIn() {
    pages.signIn("ADMINISTRATOR");
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void aUserIsAddedWithAGoodPasswordOnly() {
    Links.open(Links.users());
    _click(_get(Button.class, spec -> spec.withText("Add a user")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Ani");
    _setValue(_get(PasswordField.class), "short");
    _click(_find(Button.class, spec -> spec.withText("Add a user")).getLast());
    assertThat(_get(PasswordField.class).isInvalid()).isTrue();

    _setValue(_get(PasswordField.class), "gajah makan rumput basah");
    _click(_find(Button.class, spec -> spec.withText("Add a user")).getLast());

    assertThat(users.find("ani"))
        .hasValueSatisfying(u -> assertThat(u.role()).isEqualTo(Role.VIEWER));
    assertThat(_find(Span.class)).extracting(Span::getText).contains("ani");
  }

  @Test
  void theLastAdministratorStays() {
    assertThatThrownBy(() -> administration.changeRole("admin", Role.VIEWER, "admin"))
        .isInstanceOf(LastAdministratorException.class);
    assertThatThrownBy(() -> administration.setEnabled("admin", false, "admin"))
        .isInstanceOf(LastAdministratorException.class);
  }

  @Test
  void aTokenIsShownOnceAndCanBeRevoked() {
    Links.open(Links.tokens());
    _click(_get(Button.class, spec -> spec.withText("Make a token")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("What it is for")), "nightly");
    _click(_find(Button.class, spec -> spec.withText("Make a token")).getLast());
    String secret = _get(TextField.class, spec -> spec.withLabel("Token")).getValue();
    assertThat(tokens.check(secret)).isPresent();
    _click(_get(Button.class, spec -> spec.withText("Close")));

    _click(_find(Button.class, spec -> spec.withText("Revoke")).getFirst());

    assertThat(tokens.check(secret)).isEmpty();
  }

  @Test
  void theLogIsReadByAdministrators() {
    administration.add("budi", "gajah makan rumput basah", Role.VIEWER, "admin");

    Links.open(Links.audit());

    assertThat(_find(Span.class)).extracting(Span::getText).contains("User added", "budi, viewer");
  }

  @Test
  void theLogsTimesAreThoseOfTheReadersZone() {
    administration.add("citra", "gajah makan rumput basah", Role.VIEWER, "admin");
    String inUtc = readAt("UTC");
    String inJakarta = readAt("Asia/Jakarta");

    assertThat(inJakarta).isNotEqualTo(inUtc);
    assertThat(_get(Paragraph.class).getText()).endsWith("Asia/Jakarta.");
  }

  /** The time of the latest entry for a browser in that zone. */
  private static String readAt(String zone) {
    ExtendedClientDetails told = mock(ExtendedClientDetails.class);
    when(told.getTimeZoneId()).thenReturn(zone);
    UI.getCurrent().getInternals().setExtendedClientDetails(told);
    Links.open(Links.users());
    Links.open(Links.audit());
    return _find(Span.class, spec -> spec.withClasses("kutip-soft")).stream()
        .map(Span::getText)
        .filter(text -> text.matches(".*\\d:\\d\\d.*"))
        .findFirst()
        .orElseThrow();
  }
}
