/** Compares claims with gold: which are right, which slots are, and whether the quotes stand. */
@org.jspecify.annotations.NullMarked
package kutip.cli.evaluation;
