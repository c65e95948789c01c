/**
 * Finds numbers, money, percentages, dates and periods in a text, in every language that has a
 * {@code quantity.txt}.
 */
@org.jspecify.annotations.NullMarked
package kutip.extraction.quantity;
