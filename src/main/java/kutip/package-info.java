/** Kutip: a desk for analysts of the AI industry, with the quote behind every figure. */
@org.jspecify.annotations.NullMarked
package kutip;
