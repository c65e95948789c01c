/** Measures how well near-duplicates are told. */
@org.jspecify.annotations.NullMarked
package kutip.article.duplicate;
