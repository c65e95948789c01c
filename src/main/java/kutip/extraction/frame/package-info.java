/**
 * The matcher: finds triggers in a sentence, fills the roles of their frames, and makes claims of
 * them.
 */
@org.jspecify.annotations.NullMarked
package kutip.extraction.frame;
