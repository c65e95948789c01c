package kutip.fact;

import org.jspecify.annotations.Nullable;

/**
 * The company that a rollup row is about, and its part in the facts.
 *
 * @param company empty for all companies
 * @param leads false where another row of the company has the same facts
 * @param payer who pays, in spending
 */
record RollupPlace(String company, String part, boolean leads, @Nullable String payer) {

  /** All facts. */
  static final RollupPlace EVERYWHERE = new RollupPlace("", "", true, null);

  /** Facts in which any company has a part. */
  static RollupPlace anyCompany(String part) {
    return new RollupPlace("", part, false, null);
  }
}
