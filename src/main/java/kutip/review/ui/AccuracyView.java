package kutip.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import kutip.review.Accuracy;
import kutip.review.AccuracyQueries;
import kutip.review.BlindSample;
import kutip.review.SecondReading;
import kutip.review.Share;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Language;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.PageHead;

/** How right the extractor was, as far as decisions tell, with how sure that is. */
@Route("accuracy")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.accuracy", order = 12, icon = "vaadin:bullseye")
public class AccuracyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST = 200;

  private final transient AccuracyQueries queries;
  private final transient BlindSample sample;
  private final transient SecondReading second;
  private final String who;

  AccuracyView(
      AccuracyQueries queries,
      BlindSample sample,
      SecondReading second,
      AuthenticationContext signedIn) {
    this.queries = queries;
    this.sample = sample;
    this.second = second;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new PageHead(getTranslation("accuracy"), getTranslation("accuracy.about")));
    Div beyond = new Div(new MissedCard(sample.missed()), new ReadersCard(second, who));
    beyond.addClassName("kutip-grid");
    add(beyond);
    List<Accuracy> kinds = queries.by(Accuracy.By.KIND, MOST);
    if (kinds.isEmpty()) {
      add(new EmptyState(getTranslation("accuracy.empty"), getTranslation("accuracy.empty.hint")));
      return;
    }
    add(
        table(Accuracy.By.KIND, kinds),
        table(Accuracy.By.LANGUAGE, queries.by(Accuracy.By.LANGUAGE, MOST)),
        table(Accuracy.By.FRAME, queries.by(Accuracy.By.FRAME, MOST)));
  }

  private Section table(Accuracy.By by, List<Accuracy> rows) {
    Formats formats = Formats.here();
    NativeTableRow head = new NativeTableRow();
    for (String key : List.of("accuracy.decided", "accuracy.exact", "accuracy.found")) {
      if (head.getComponentCount() == 0) {
        head.add(new NativeTableHeaderCell(formats.word(by)));
      }
      head.add(new NativeTableHeaderCell(getTranslation(key)));
    }
    NativeTableBody body = new NativeTableBody();
    for (Accuracy row : rows) {
      body.add(
          new NativeTableRow(
              new NativeTableCell(name(by, row.of())),
              new NativeTableCell(formats.count(row.decided())),
              new NativeTableCell(share(row.exact())),
              new NativeTableCell(share(row.found()))));
    }
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("kutip-table");
    Section card = new Section(new H2(formats.word(by)), table);
    card.addClassName("kutip-card");
    return card;
  }

  private static String name(Accuracy.By by, String of) {
    Formats formats = Formats.here();
    return switch (by) {
      case FRAME -> of;
      case KIND ->
          Keyed.find(ClaimKind.class, of.toLowerCase(Locale.ROOT)).map(formats::word).orElse(of);
      case LANGUAGE -> Language.ofTag(of).map(Language::ownName).orElse("–");
    };
  }

  private static String share(Share share) {
    return ShareWords.of(share, 0);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("accuracy"));
  }
}
