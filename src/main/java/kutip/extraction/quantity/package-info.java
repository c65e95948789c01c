/** stub */
@org.jspecify.annotations.NullMarked
package kutip.extraction.quantity;
