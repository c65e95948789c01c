package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import kutip.insight.Totals;
import kutip.insight.Trend;
import kutip.insight.Trends;
import kutip.shared.ClaimKind;
import kutip.uikit.Formats;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;
import kutip.uikit.Sparkline;
import org.jspecify.annotations.Nullable;

/** The overview's headline figures: how much there is, how it went, what waits. */
final class OverviewFigures extends Div {

  private final Formats formats = Formats.here();
  private final @Nullable Trends trends;

  OverviewFigures(Totals totals, @Nullable Trends trends) {
    this.trends = trends;
    addClassName("kutip-key-figures");
    add(
        facts(totals),
        kind(ClaimKind.TALENT_MOVE, Links.talent()),
        kind(ClaimKind.MARKET_CAP_CHANGE, Links.market()),
        kind(ClaimKind.AI_SPENDING, Links.spending()),
        conflicts(totals),
        new KeyFigure(
                getTranslation("overview.waiting"), formats.count(totals.waiting()), Links.review())
            .note(getTranslation("overview.waiting.note")),
        new KeyFigure(
                getTranslation("overview.articles"),
                formats.count(totals.articles()),
                Links.articles())
            .note(getTranslation("overview.articles.note")),
        new KeyFigure(
                getTranslation("overview.companies"),
                formats.count(totals.companies()),
                Links.companies())
            .note(getTranslation("overview.people", totals.people())));
  }

  private KeyFigure facts(Totals totals) {
    KeyFigure figure =
        new KeyFigure(
                getTranslation("overview.facts"), formats.count(totals.facts()), Links.facts(""))
            .note(getTranslation("overview.unreviewed", totals.unreviewedFacts()));
    return trends == null ? figure : figure.with(spark(trends.facts()));
  }

  /** The newest months of one kind, beside those before. */
  private KeyFigure kind(ClaimKind kind, String href) {
    Trend trend = trends == null ? null : trends.kinds().get(kind);
    if (trend == null) {
      return new KeyFigure(formats.word(kind), formats.count(0), href);
    }
    String days =
        "?from="
            + trend.last().minusMonths(Trend.PERIOD - 1L).atDay(1)
            + "&to="
            + trend.last().atEndOfMonth();
    return new KeyFigure(formats.word(kind), formats.count(trend.now()), href + days)
        .note(change(trend))
        .with(spark(trend));
  }

  private KeyFigure conflicts(Totals totals) {
    KeyFigure figure =
        new KeyFigure(
                getTranslation("overview.conflicts"),
                formats.count(totals.conflicts()),
                Links.facts("disputed=yes"))
            .note(getTranslation("overview.failed_checks", totals.failedChecks()));
    if (totals.conflicts() > 0) {
      figure.toned("kutip-disputed");
    }
    return trends == null ? figure : figure.with(spark(trends.conflicts()));
  }

  /** "Apr – Jun 2025, before: 36". */
  private String change(Trend trend) {
    return getTranslation("overview.change", period(trend), trend.before());
  }

  private String period(Trend trend) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", getLocale());
    DateTimeFormatter year = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
    return month.format(trend.last().minusMonths(Trend.PERIOD - 1L))
        + " – "
        + year.format(trend.last());
  }

  private Sparkline spark(Trend trend) {
    DateTimeFormatter year = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
    String numbers = String.join(", ", trend.months().stream().map(formats::count).toList());
    return new Sparkline(
        trend.months(),
        getTranslation(
            "overview.spark",
            year.format(trend.last().minusMonths(trend.months().size() - 1L)),
            year.format(trend.last()),
            numbers));
  }
}
