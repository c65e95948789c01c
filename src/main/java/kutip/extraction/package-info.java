/**
 * Reads an article's text and says what it claims, each claim with the quote that states it. A
 * plain library: no Spring, no database, no input or output besides its own resources.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Extraction")
package kutip.extraction;
