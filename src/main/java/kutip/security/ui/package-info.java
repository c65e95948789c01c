/** The sign-in page and the filter chain that leads to it. */
@org.jspecify.annotations.NullMarked
package kutip.security.ui;
