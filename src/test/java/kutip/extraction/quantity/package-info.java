/** Tests of what is found as a quantity, one file of rows a language. */
@org.jspecify.annotations.NullMarked
package kutip.extraction.quantity;
