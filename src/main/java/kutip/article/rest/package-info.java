/** Articles for programs, to read. */
@org.jspecify.annotations.NullMarked
package kutip.article.rest;
