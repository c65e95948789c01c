/** Drives the packaged application in a real browser. */
@org.jspecify.annotations.NullMarked
package kutip.e2e;
