package kutip.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import kutip.security.FirstAdministrator;
import kutip.security.Role;
import kutip.security.UserService;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.Links;
import kutip.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class SignInViewTest {

  @Autowired Pages pages;
  @Autowired UserService users;
  @Autowired FirstAdministrator first;

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void thePageSpeaksTheVisitorsLanguage() {
    pages.signIn("VIEWER", Texts.INDONESIAN);

    Links.open("articles");
    Links.open("login");

    assertThat(_get(H1.class).getText()).isEqualTo("Masuk");
    assertThat(_get(LoginForm.class).getAction()).isEqualTo("login");
  }

  @Test
  void theGivenPasswordIsNotGeneratedAnew() {
    assertThat(first.generatedPassword()).isEmpty();
    assertThat(users.find("Admin"))
        .hasValueSatisfying(user -> assertThat(user.role()).isEqualTo(Role.ADMINISTRATOR));
  }

  @Test
  void aNameIsTakenOnlyOnce() {
    users.create("Ani", "a good password", Role.VIEWER);

    assertThatThrownBy(() -> users.create(" ani ", "another", Role.VIEWER))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
