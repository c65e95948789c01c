/** Tells near-duplicates: what two texts have in common, and by what copies are found. */
@org.jspecify.annotations.NullMarked
package kutip.article.duplicate;
