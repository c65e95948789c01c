package kutip.insight.ui;

import kutip.fact.FactFilter;
import kutip.shared.FactId;

/** What stands behind a chart's mark. */
sealed interface Behind {

  /** Every fact that a filter leaves. */
  record Facts(FactFilter filter) implements Behind {}

  /** One fact. */
  record One(FactId fact) implements Behind {}

  /** A price from a file, in words. */
  record Price(String text) implements Behind {}
}
