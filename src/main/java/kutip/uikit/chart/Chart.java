package kutip.uikit.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Set;
import kutip.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its title, unit, legend, downloads and the same figures as a table. Every mark and
 * every row of the table fires {@link ChartClickEvent} with what it stands for.
 *
 * @param <K> what a mark stands for
 */
public final class Chart<K> extends Composite<Section> {

  private final Header head = new Header();
  private final Div legend = new Div();
  private final Div body = new Div();
  private final Details details = new Details();
  private final ChartCanvas canvas = new ChartCanvas(this::choose);
  private @Nullable Component emptyAction;
  private @Nullable String note;
  private @Nullable ChartSpec<K> spec;

  public Chart() {
    getContent().addClassName("kutip-chart");
    legend.addClassName("kutip-legend");
    details.addClassName("kutip-chart-table");
    details.addOpenedChangeListener(event -> fillTable());
    getContent().add(head, legend, body, details);
  }

  public Chart(ChartSpec<K> spec) {
    this();
    show(spec);
  }

  /** Draws another specification in the same place. */
  public void show(ChartSpec<K> next) {
    spec = next;
    if (isAttached()) {
      build(next);
    }
  }

  /** What to offer when there is nothing to draw. */
  public Chart<K> whenEmpty(Component action) {
    emptyAction = action;
    return this;
  }

  /** A line under the title: what the totals leave out. */
  public Chart<K> note(String text) {
    note = text;
    return this;
  }

  /** What is drawn now; null before the first one. */
  public @Nullable ChartSpec<K> spec() {
    return spec;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public Registration addChartClickListener(ComponentEventListener<ChartClickEvent<K>> listener) {
    return addListener(ChartClickEvent.class, (ComponentEventListener) listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (spec != null) {
      build(spec);
    }
  }

  private void build(ChartSpec<K> now) {
    buildHead(now);
    buildLegend(now);
    body.removeAll();
    details.setVisible(!now.isEmpty());
    if (now.isEmpty()) {
      EmptyState empty =
          new EmptyState(getTranslation("chart.empty"), getTranslation("chart.empty.hint"));
      if (emptyAction != null) {
        empty.offer(emptyAction);
      }
      body.add(empty);
      return;
    }
    canvas.draw(ChartJson.of(now, getLocale(), count -> getTranslation("chart.sources", count)));
    body.add(canvas);
    details.setSummaryText(getTranslation("chart.table"));
    fillTable();
  }

  private void buildHead(ChartSpec<K> now) {
    head.removeAll();
    Span unit = new Span(note == null ? now.unit().label() : now.unit().label() + " · " + note);
    unit.addClassName("kutip-unit");
    Div words = new Div(new H2(now.title()), unit);
    head.add(words);
    if (!now.isEmpty()) {
      head.add(downloads());
    }
  }

  private MenuBar downloads() {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
    var root = bar.addItem(icon);
    root.setAriaLabel(getTranslation("chart.download"));
    for (String format : new String[] {"PNG", "SVG", "CSV"}) {
      root.getSubMenu().addItem(format, event -> canvas.download(format));
    }
    return bar;
  }

  /** Each name once; hatching is explained once, whatever the number of unreviewed series. */
  private void buildLegend(ChartSpec<K> now) {
    legend.removeAll();
    Set<String> names = new HashSet<>();
    boolean hatched = false;
    for (Series<K> series : now.series()) {
      if (!series.marks().isEmpty()) {
        hatched |= series.unreviewed();
        if (names.add(series.name())) {
          legend.add(entry("kutip-swatch", series.tone().property(), series.name()));
        }
      }
    }
    if (hatched) {
      legend.add(
          entry(
              "kutip-swatch-hatched", Tone.NEUTRAL.property(), getTranslation("chart.unreviewed")));
    }
  }

  private static Span entry(String className, String property, String name) {
    Span swatch = new Span();
    swatch.addClassName(className);
    swatch.getStyle().set("--tone", "var(" + property + ")");
    return new Span(swatch, new Span(name));
  }

  /** Rows are made only for those who open the table, to keep sessions small. */
  private void fillTable() {
    details.removeAll();
    if (details.isOpened() && spec != null) {
      details.add(new ChartTable<>(spec, this::choose));
    }
  }

  private void choose(int seriesIndex, int markIndex) {
    ChartSpec<K> now = spec;
    if (now == null || seriesIndex < 0 || seriesIndex >= now.series().size()) {
      return;
    }
    Series<K> series = now.series().get(seriesIndex);
    if (markIndex >= 0 && markIndex < series.marks().size()) {
      fireEvent(new ChartClickEvent<>(this, true, series, series.marks().get(markIndex)));
    }
  }
}
