/** The review desk: decisions on claims, the queue, undo. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Review")
package kutip.review;
