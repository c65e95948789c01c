/** Tests of the frame and the error pages. */
@org.jspecify.annotations.NullMarked
package kutip.shell;
