/** The full-text index without a store. */
@org.jspecify.annotations.NullMarked
package kutip.article.search;
