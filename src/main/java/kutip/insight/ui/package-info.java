/**
 * Overview, company, person, fact and search pages: what charts and lists show, each one click from
 * its quotes.
 */
@org.jspecify.annotations.NullMarked
package kutip.insight.ui;
