/**
 * Says values in the words, numbers and dates of a reader's language, for pages and reports alike.
 */
@org.jspecify.annotations.NullMarked
package kutip.wording;
