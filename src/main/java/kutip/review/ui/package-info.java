/** The review desk. */
@org.jspecify.annotations.NullMarked
package kutip.review.ui;
