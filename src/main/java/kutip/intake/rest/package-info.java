/** Articles for programs, to add. */
@org.jspecify.annotations.NullMarked
package kutip.intake.rest;
