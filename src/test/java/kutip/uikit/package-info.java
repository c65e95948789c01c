/** Tests of the parts that every page is made of. */
@org.jspecify.annotations.NullMarked
package kutip.uikit;
