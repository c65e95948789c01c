/** Decisions by programs. */
@org.jspecify.annotations.NullMarked
package kutip.review.rest;
