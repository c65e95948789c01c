/** Tests of the review desk. */
@org.jspecify.annotations.NullMarked
package kutip.review.ui;
