/**
 * Finds companies, people, roles and groups in a text and says what pronouns and short names stand
 * for.
 */
@org.jspecify.annotations.NullMarked
package kutip.extraction.mention;
