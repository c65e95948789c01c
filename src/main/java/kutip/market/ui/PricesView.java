package kutip.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import kutip.market.Price;
import kutip.market.PriceQueries;
import kutip.market.PriceService;
import kutip.market.PriceSummary;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.UploadWords;

/** Prices from files, with which checks compare what articles say. */
@Route("prices")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.prices", order = 11, icon = "vaadin:coin-piles")
public class PricesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final int PAGE = 50;

  private final transient PriceService service;
  private final transient PriceQueries queries;
  private final Section results = new Section();
  private final Section list = new Section();

  PricesView(PriceService service, PriceQueries queries) {
    this.service = service;
    this.queries = queries;
    addClassName("kutip-page");
    results.addClassName("kutip-stack");
    results.getElement().setAttribute("aria-live", "polite");
    list.addClassName("kutip-card");
    add(
        new PageHead(getTranslation("prices"), getTranslation("prices.about")),
        file(),
        results,
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private Section file() {
    Upload upload =
        new Upload(UploadHandler.inMemory((meta, bytes) -> read(meta.fileName(), bytes)));
    upload.setAcceptedFileTypes(".csv");
    upload.setMaxFiles(1);
    upload.setI18n(new UploadWords(key -> getTranslation(key)));
    upload.setMaxFileSize(MOST_BYTES);
    upload.addFileRejectedListener(
        event -> results.addComponentAsFirst(new Paragraph(event.getErrorMessage())));
    Paragraph form = new Paragraph(getTranslation("prices.form"));
    form.addClassNames("kutip-soft", "kutip-small");
    Section card = new Section(form, upload);
    card.addClassName("kutip-card");
    return card;
  }

  /** Takes a file over and says what came of it. */
  void read(String name, byte[] bytes) {
    try {
      PriceSummary summary = service.importCsv(new ByteArrayInputStream(bytes), name);
      Div card = new Div(getTranslation("prices.result", summary.stored(), summary.refusedCount()));
      card.addClassName("kutip-card");
      for (PriceSummary.Refused refused : summary.refused()) {
        card.add(
            new Paragraph(
                getTranslation(
                    "prices.refused", refused.file(), refused.line(), refused.reason())));
      }
      results.addComponentAsFirst(card);
      show();
    } catch (IOException e) {
      results.addComponentAsFirst(new Paragraph(getTranslation("prices.unreadable", name)));
    }
  }

  private void show() {
    list.removeAll();
    list.add(new H2(getTranslation("prices.count", queries.count())));
    Paging<Price> lines = new Paging<>(PAGE, queries::list, this::line);
    list.add(
        lines.isEmpty()
            ? new EmptyState(getTranslation("prices.empty"), getTranslation("prices.empty.hint"))
            : lines);
  }

  private Component line(Price price) {
    Formats formats = Formats.here();
    BigDecimal worth = price.worth();
    Span value = new Span(worth == null ? "–" : formats.shortMoney(worth, price.currency()));
    value.addClassName("kutip-figure");
    Span source = new Span(price.source());
    source.addClassNames("kutip-soft", "kutip-small");
    Div row = new Div(new Span(price.ticker()), new Span(formats.day(price.day())), value, source);
    row.addClassName("kutip-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("prices"));
  }
}
