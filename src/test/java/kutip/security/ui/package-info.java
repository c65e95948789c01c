/** Tests of the sign-in page. */
@org.jspecify.annotations.NullMarked
package kutip.security.ui;
