/** The page that takes prices in and lists them. */
@org.jspecify.annotations.NullMarked
package kutip.market.ui;
