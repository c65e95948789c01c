/** The full-text index: how texts of each language become words, and how they are found again. */
@org.jspecify.annotations.NullMarked
package kutip.article.search;
