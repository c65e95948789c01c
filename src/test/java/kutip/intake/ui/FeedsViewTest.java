package kutip.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import kutip.intake.FeedQueries;
import kutip.testkit.PageTest;
import kutip.testkit.Pages;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class FeedsViewTest {

  @Autowired Pages pages;
  @Autowired FeedQueries feeds;

  @BeforeEach
  void open() {
    pages.signIn("ANALYST");
    Links.open(Links.feeds());
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static void add(String address) {
    _setValue(address(), address);
    _click(button("Add"));
  }

  private static TextField address() {
    return _get(_get(FeedForm.class), TextField.class);
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  @Test
  void withoutFeedsThePageSaysWhatTheyAreFor() {
    assertThat(_get(EmptyState.class)).isNotNull();
  }

  @Test
  void anAddedFeedShowsItsHealthAndCanBePausedAndResumed() {
    add("https://daily.example/feed.xml");

    _assertNone(EmptyState.class);
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .contains("New", "https://daily.example/feed.xml");
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .anyMatch(t -> t.startsWith("Not asked yet · next "));
    _click(button("Pause"));
    assertThat(_find(Span.class)).extracting(Span::getText).contains("Paused");
    _click(button("Resume"));
    assertThat(feeds.all().getFirst().paused()).isFalse();
  }

  @Test
  void theSameFeedIsNotAddedTwiceAndNothingElseIsAFeed() {
    add("https://daily.example/feed.xml");
    add("https://daily.example/feed.xml");
    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .contains("This feed is there already");
    add("daily.example");
    assertThat(address().isInvalid()).isTrue();
    assertThat(feeds.all()).hasSize(1);
  }

  @Test
  void removingAsksFirst() {
    add("https://daily.example/feed.xml");
    _click(button("Remove"));
    assertThat(feeds.all()).hasSize(1);
    ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    assertThat(feeds.all()).isEmpty();
  }

  @Test
  void tryingOutAnAddressInsideSaysWhyNot() {
    _setValue(address(), "http://127.0.0.1:9/feed");
    _click(button("Try it out"));
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          MockVaadin.clientRoundtrip(false);
          assertThat(_find(Paragraph.class))
              .extracting(Paragraph::getText)
              .contains("not an address of the public internet");
        });
  }
}
